namespace Pulumi.AppMeshKit.Model;

/// <summary>What a rule needs to know before it can judge.</summary>
public enum RuleTier
{
    /// <summary>One resource; an error that stops a component when it is built.</summary>
    Core,

    /// <summary>Several resources, or the whole mesh.</summary>
    Graph,

    /// <summary>One resource; a warning or a hint.</summary>
    Lint,

    /// <summary>What is rendered, and to which target: it counts there, elsewhere it is a note.</summary>
    Target,
}

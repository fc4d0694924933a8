namespace Pulumi.AppMeshKit.Model;

/// <summary>How the answer to a request changes, the worst first.</summary>
internal enum TrafficChangeKind
{
    /// <summary>It was answered, and will not be.</summary>
    Lost,

    /// <summary>It was decided, and will be a matter of chance: routes tie.</summary>
    Ambiguous,

    /// <summary>It arrives elsewhere, with other probabilities, or rewritten in another way.</summary>
    Moved,

    /// <summary>It fails before and after, in another way.</summary>
    FailsOtherwise,

    /// <summary>It arrives at the same place by another route, with other timeouts, retries or protection.</summary>
    Policy,

    /// <summary>On one side nobody can say: it depends on a value that only a deployment knows.</summary>
    Undecided,

    /// <summary>It was not answered, and will be.</summary>
    Gained,
}

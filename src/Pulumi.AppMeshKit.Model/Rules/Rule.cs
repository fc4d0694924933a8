namespace Pulumi.AppMeshKit.Model;

/// <summary>One rule of the rule book. An id has one severity for ever, and is never used for anything else.</summary>
/// <param name="Id">The stable id: area and number, such as <c>RT-007</c>.</param>
/// <param name="Severity">How bad a violation is at its worst; a finding can be milder.</param>
/// <param name="Tier">What the rule needs to know.</param>
/// <param name="Title">What the rule demands, in a few words.</param>
public sealed record Rule(string Id, Severity Severity, RuleTier Tier, string Title)
{
    /// <summary>The id, with the severity before it unless it is an error: <c>RT-007</c>, <c>warning TO-006</c>.</summary>
    public string Label => Labelled(Severity);

    /// <summary>The id with another severity before it.</summary>
    internal string Labelled(Severity severity) => severity switch
    {
        Severity.Error => Id,
        Severity.Warning => "warning " + Id,
        _ => "info " + Id,
    };
}

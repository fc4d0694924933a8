namespace Pulumi.AppMeshKit.Model;

/// <summary>What the account's own copies of the rules are given as parameters.</summary>
internal sealed record ComplianceParameters
{
    /// <summary>The IP preference that is demanded; null where any will do.</summary>
    public string? IpPreference { get; init; }

    /// <summary>The keys of the tags that are demanded; none where any tag will do.</summary>
    public IReadOnlyList<string> RequiredTagKeys { get; init; } = [];
}

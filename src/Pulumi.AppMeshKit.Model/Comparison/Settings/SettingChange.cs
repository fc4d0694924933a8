namespace Pulumi.AppMeshKit.Model;

/// <summary>A setting of a resource that is on both sides, and differs.</summary>
/// <param name="Id">The resource.</param>
/// <param name="Subject">What people call it: the virtual service for a route, otherwise its own name.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="What">The setting in words: <c>weight v2</c>, <c>request timeout</c>.</param>
/// <param name="Path">The place in the API's words, with keys instead of numbers: <c>spec.backends[billing.local]</c>.</param>
/// <param name="Before">What it was; null where it was not there.</param>
/// <param name="After">What it is; null where it is not there any more.</param>
internal sealed record SettingChange(ResourceId Id, string Subject, SettingTopic Topic, string What, string Path, string? Before, string? After)
{
    /// <summary>The simplest request that meets it; null where none does or nobody can say.</summary>
    public SimulatedRequest? Example { get; init; }
}

namespace Pulumi.AppMeshKit.Model;

/// <summary>What happens to one resource of a mesh.</summary>
/// <param name="Kind">What.</param>
/// <param name="Id">The resource: as it is after the change, or as it was where it goes.</param>
/// <param name="Serves">
/// What it does for traffic before the change, where that is something and it is deleted or replaced:
/// <c>route "all" of "colors" sends it 10 %</c>. Null otherwise.
/// </param>
internal sealed record ResourceChange(ResourceChangeKind Kind, ResourceId Id, string? Serves)
{
    /// <summary>Why it is replaced, where somebody says so: the properties that cannot be changed in place.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];
}

namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>A field of the API.</summary>
/// <param name="Section">The kind of resource, or <c>Tags</c>.</param>
/// <param name="Path">The path in the API's words.</param>
/// <param name="In">The requests that have it (<c>create</c>), and <c>answer</c> where answers have it too.</param>
/// <param name="Member">What sets it, or hands it out.</param>
/// <param name="Typed">Where a user writes it.</param>
/// <param name="Provider">What Pulumi.Aws calls it, or why it has no name there.</param>
internal sealed record CoverageRow(string Section, string Path, IReadOnlyList<string> In, string Member, string Typed, string Provider)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Member) || string.IsNullOrWhiteSpace(Typed) || string.IsNullOrWhiteSpace(Provider) || In.Count == 0;
}

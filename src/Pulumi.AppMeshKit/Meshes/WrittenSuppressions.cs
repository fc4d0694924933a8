using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

internal static class WrittenSuppressions
{
    /// <summary>Suppressions with the places they were written at, and with what those mean that name no resource.</summary>
    /// <param name="suppressions">The suppressions of one carrier.</param>
    /// <param name="root">The root of the carrier's arguments.</param>
    /// <param name="resource">What is meant where no resource is named.</param>
    internal static IEnumerable<Suppression> WrittenAt(this IEnumerable<Suppression> suppressions, Origin root, string resource) =>
        suppressions.Select((suppression, i) => suppression with
        {
            Origin = suppression.Origin ?? root["Suppressions"][i],
            Resource = suppression.Resource ?? resource,
        });
}

using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>What is left to be registered as it is defined, by name.</summary>
/// <param name="Nodes">The names of nodes.</param>
/// <param name="Services">The names of virtual services.</param>
internal sealed record LeftNames(IReadOnlySet<string> Nodes, IReadOnlySet<string> Services)
{
    internal static LeftNames Of(IReadOnlyCollection<ApiRequest> requests, PlaceholderStandIns standIns)
    {
        return new(Names<VirtualNodeRequest>(), Names<VirtualServiceRequest>());

        HashSet<string> Names<T>()
            where T : ApiRequest =>
            requests.OfType<T>().Select(request => request.Name).OfType<Value<string>>().Select(standIns.TextOf).ToHashSet(StringComparer.Ordinal);
    }
}

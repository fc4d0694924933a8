using Pulumi.AppMeshKit.Mapping;

namespace Pulumi.AppMeshKit;

/// <summary>The versions of a service as another service can refer to them: not created again, but waited for.</summary>
internal static class ReferableVersions
{
    internal static IReadOnlyDictionary<string, ServiceVersion> Of(
        IVirtualService service,
        ServiceModel model,
        IReadOnlyDictionary<string, CustomResource> nodes) =>
        model.Versions.ToDictionary(
            version => version.Key,
            version => new ServiceVersion
            {
                Name = version.NodeName,
                IsExisting = true,
                Owned = version.Owned ?? nodes.GetValueOrDefault(version.Key),
                OwnedMesh = service.Mesh,
                OwnedNode = version.Node?.Request,
            },
            StringComparer.Ordinal);
}

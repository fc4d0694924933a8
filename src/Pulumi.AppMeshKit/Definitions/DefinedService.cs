namespace Pulumi.AppMeshKit;

/// <summary>A virtual service of a <see cref="MeshDefinition"/>.</summary>
internal sealed record DefinedService(IMesh Mesh, string ServiceName, Resource? Resource) : IVirtualService
{
    /// <inheritdoc />
    IReadOnlyList<Resource> IVirtualService.Resources => Resource is null ? [] : [Resource];
}

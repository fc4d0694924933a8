namespace Pulumi.AppMeshKit.Tool;

/// <summary>A virtual service that a gateway route leads to.</summary>
/// <param name="Mesh">The mesh.</param>
/// <param name="ServiceName">Its name.</param>
/// <param name="Part">The component that has it as its first name; null where none has.</param>
/// <param name="IsLeft">Whether it is registered as it is defined.</param>
internal sealed record PlannedService(IMesh Mesh, string ServiceName, Part? Part, bool IsLeft) : IVirtualService
{
    /// <inheritdoc />
    IReadOnlyList<Resource> IVirtualService.Resources => [];
}

namespace Pulumi.AppMeshKit.Model;

/// <summary>Where compliance checks begin: at the specification of a resource.</summary>
internal static class ComplianceStart
{
    /// <summary>The specification of a mesh.</summary>
    public static ComplianceStep<MeshSpec> Mesh(ApiRequest request) => Start(request, ((MeshRequest)request).Spec);

    /// <summary>The specification of a virtual node.</summary>
    public static ComplianceStep<VirtualNodeSpec> Node(ApiRequest request) => Start(request, ((VirtualNodeRequest)request).Spec);

    /// <summary>The specification of a virtual gateway.</summary>
    public static ComplianceStep<VirtualGatewaySpec> Gateway(ApiRequest request) => Start(request, ((VirtualGatewayRequest)request).Spec);

    private static ComplianceStep<T> Start<T>(ApiRequest request, T? spec)
        where T : ApiObject => new(Place.Of(request).At("spec", spec), spec, spec is { IsUnknown: true });
}

namespace Pulumi.AppMeshKit.Model;

/// <summary>A virtual service and the node that provides it.</summary>
internal static class ServiceGraphRules
{
    public static IEnumerable<Finding> Check(MeshModel mesh, VirtualServiceRequest service)
    {
        if (service.Spec?.Provider is not { IsUnknown: false, VirtualNode: { } provider, VirtualRouter: null }) yield break;

        var at = Place.Of(service).At("spec", service.Spec).At("provider", service.Spec.Provider).At("virtualNode", provider);
        var name = service.Name?.ToString() ?? string.Empty;
        var node = provider.VirtualNodeName?.ToString() ?? string.Empty;
        if (mesh.Node(provider.VirtualNodeName) is { Spec: { IsUnknown: false } spec } && spec.Listeners.IsAbsentOrEmpty())
            yield return RuleBook.DeafProvider(at.At("virtualNodeName", provider.VirtualNodeName), name, node);
        else if (mesh.Node(provider.VirtualNodeName) is not null || !mesh.IsComplete)
            yield return RuleBook.NodeProvider(at, name, node);
    }
}

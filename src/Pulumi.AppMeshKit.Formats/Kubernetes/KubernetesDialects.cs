using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>How the controller's resources spell what the API calls otherwise.</summary>
internal static class KubernetesDialects
{
    /// <summary>Nearly everywhere.</summary>
    public static SourceDialect Common { get; } = Of(
        ("certificateArn", "certificateARN"),
        ("certificateAuthorityArns", "certificateAuthorityARNs"),
        ("virtualNodeName", "virtualNodeRef"),
        ("virtualRouterName", "virtualRouterRef"),
        ("virtualServiceName", "virtualServiceRef"));

    /// <summary>The targets of a route, whose node is a plain name in the API.</summary>
    public static SourceDialect Target { get; } = Of(("virtualNode", "virtualNodeRef"));

    /// <summary>The specification of a mesh.</summary>
    public static SourceDialect Mesh { get; } = Of(("serviceDiscovery", "meshServiceDiscovery"));

    private static SourceDialect Of(params (string Api, string Written)[] names)
    {
        var written = names.ToDictionary(name => name.Api, name => name.Written, StringComparer.Ordinal);
        var api = names.ToDictionary(name => name.Written, name => name.Api, StringComparer.Ordinal);
        return new(name => written.GetValueOrDefault(name, name), name => api.GetValueOrDefault(name, name), isLoose: false);
    }
}

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Words of the App Mesh controller.</summary>
internal static class KubernetesNames
{
    /// <summary>What the API version of its resources begins with.</summary>
    public const string Group = "appmesh.k8s.aws/";

    /// <summary>The version of the controller's resources that is read.</summary>
    public const string Version = Group + "v1beta2";

    /// <summary>Its kinds.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["Mesh", "VirtualNode", "VirtualRouter", "VirtualService", "VirtualGateway", "GatewayRoute", "BackendGroup"];
}

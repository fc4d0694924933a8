namespace Pulumi.AppMeshKit.Model;

/// <summary>What tells the items of a list apart, so that one that is put in front of the others changes only itself.</summary>
internal static class SettingKeys
{
    /// <summary>The key of an item; null where only its position tells it.</summary>
    public static string? Of(ApiObject item) => item switch
    {
        { UnknownSource: { } source } => source,
        Backend backend => backend.VirtualService?.VirtualServiceName?.ToString(),
        WeightedTarget target => target.Port is null ? target.VirtualNode?.ToString() : $"{target.VirtualNode}:{target.Port}",
        Listener listener => listener.PortMapping?.Port?.ToString(),
        VirtualGatewayListener listener => listener.PortMapping?.Port?.ToString(),
        VirtualRouterListener listener => listener.PortMapping?.Port?.ToString(),
        HttpRouteHeader header => header.Name?.ToString(),
        HttpQueryParameter parameter => parameter.Name?.ToString(),
        GrpcRouteMetadata metadata => metadata.Name?.ToString(),
        TagRef tag => tag.Key?.ToString(),
        AwsCloudMapInstanceAttribute attribute => attribute.Key?.ToString(),
        JsonFormatRef format => format.Key?.ToString(),
        _ => null,
    };
}

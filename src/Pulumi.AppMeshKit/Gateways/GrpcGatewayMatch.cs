using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

/// <summary>Which gRPC calls a gateway route takes; everything that is given must hold.</summary>
public sealed record GrpcGatewayMatch
{
    /// <summary>The full service name, such as <c>shop.Orders</c>; not <c>aws.appmesh*</c> or <c>aws.app-mesh*</c> (GR-010).</summary>
    public required string ServiceName { get; init; }

    /// <summary>The host name. Null is any host. Pulumi.Aws cannot carry it: rendering to it is refused (GR-023).</summary>
    public HostMatch? Host { get; init; }

    /// <summary>Conditions on the metadata, 10 at most (GR-019). Pulumi.Aws cannot carry them: rendering to it is refused (GR-023).</summary>
    public IReadOnlyList<HeaderMatch> Metadata { get; init => field = ApiList.Create(value, null); } = ApiList.Create<HeaderMatch>([]);

    /// <summary>The gateway port; needed when the gateway has several (GR-003).</summary>
    public int? Port { get; init; }

    /// <summary>Every call to a service.</summary>
    /// <param name="serviceName">The full service name, such as <c>shop.Orders</c>.</param>
    public static GrpcGatewayMatch Service(string serviceName) => new() { ServiceName = serviceName };
}

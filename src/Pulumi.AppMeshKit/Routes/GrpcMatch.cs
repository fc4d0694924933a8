using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

/// <summary>Which gRPC calls a route takes; everything that is given must hold.</summary>
public sealed record GrpcMatch
{
    /// <summary>The full service name, such as <c>shop.Orders</c>. Null is any service.</summary>
    public string? ServiceName { get; init; }

    /// <summary>The method, 1 to 50 characters (RT-024); needs <see cref="ServiceName"/> (RT-023). Null is any method.</summary>
    public string? MethodName { get; init; }

    /// <summary>Conditions on the metadata, 10 at most (RT-025).</summary>
    public IReadOnlyList<HeaderMatch> Metadata { get; init => field = ApiList.Create(value, null); } = ApiList.Create<HeaderMatch>([]);

    /// <summary>The router port; needed when the router has several (VR-006).</summary>
    public int? Port { get; init; }

    /// <summary>Every call to a service.</summary>
    /// <param name="serviceName">The full service name, such as <c>shop.Orders</c>.</param>
    public static GrpcMatch Service(string serviceName) => new() { ServiceName = serviceName };

    /// <summary>Every call to one method.</summary>
    /// <param name="serviceName">The full service name, such as <c>shop.Orders</c>.</param>
    /// <param name="methodName">The method, such as <c>Place</c>.</param>
    public static GrpcMatch Method(string serviceName, string methodName) =>
        new() { ServiceName = serviceName, MethodName = methodName };
}

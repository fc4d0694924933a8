namespace Pulumi.AppMeshKit;

/// <summary>A route of a grpc gateway listener.</summary>
public sealed record GrpcGatewayRoute : GatewayRoute
{
    /// <summary>Which calls; the gRPC service name is required, because Pulumi.Aws requires it (D-32).</summary>
    public required GrpcGatewayMatch Match { get; init; }
}

using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Which gRPC calls a route takes. All members that are given must match.</summary>
public sealed record GrpcRouteMatch : ApiObject
{
    /// <summary>Conditions on the metadata, 1 to 10.</summary>
    public ApiList<GrpcRouteMetadata>? Metadata { get; init; }

    /// <summary>The name of the method, 1 to 50 characters; needs a service name too.</summary>
    public Value<string>? MethodName { get; init; }

    /// <summary>The router's listener, by its port, 1 to 65535. Needed when the router has several.</summary>
    public Value<int>? Port { get; init; }

    /// <summary>The full name of the gRPC service, with its package.</summary>
    public Value<string>? ServiceName { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Objects("metadata", Metadata);
        members.Leaf("methodName", MethodName);
        members.Leaf("port", Port);
        members.Leaf("serviceName", ServiceName);
    }

    internal static GrpcRouteMatch Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Metadata = from.Objects("metadata", GrpcRouteMetadata.Read),
        MethodName = from.Text("methodName"),
        Port = from.Int("port"),
        ServiceName = from.Text("serviceName"),
    };
}

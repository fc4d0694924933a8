using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A condition on the metadata of a gRPC call, for a route or a gateway route.</summary>
/// <remarks>One record for the equal shapes GrpcRouteMetadata and GrpcGatewayRouteMetadata of the API.</remarks>
public sealed record GrpcRouteMetadata : ApiObject
{
    /// <summary>Whether the condition must not hold. Default false.</summary>
    public Value<bool>? Invert { get; init; }

    /// <summary>What the value must be. Without it the key need only be there.</summary>
    public HeaderMatchMethod? Match { get; init; }

    /// <summary>The key, 1 to 50 characters. Required.</summary>
    public Value<string>? Name { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Leaf("invert", Invert);
        members.Object("match", Match);
        members.Leaf("name", Name);
    }

    internal static GrpcRouteMetadata Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Invert = from.Bool("invert"),
        Match = from.Object("match", HeaderMatchMethod.Read),
        Name = from.Text("name"),
    };
}

using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A condition on a header, for a route or a gateway route.</summary>
/// <remarks>One record for the equal shapes HttpRouteHeader and HttpGatewayRouteHeader of the API.</remarks>
public sealed record HttpRouteHeader : ApiObject
{
    /// <summary>Whether the condition must not hold. Default false.</summary>
    public Value<bool>? Invert { get; init; }

    /// <summary>What the value must be. Without it the header need only be there.</summary>
    public HeaderMatchMethod? Match { get; init; }

    /// <summary>The name of the header, 1 to 50 characters. Required.</summary>
    public Value<string>? Name { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Leaf("invert", Invert);
        members.Object("match", Match);
        members.Leaf("name", Name);
    }

    internal static HttpRouteHeader Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Invert = from.Bool("invert"),
        Match = from.Object("match", HeaderMatchMethod.Read),
        Name = from.Text("name"),
    };
}

using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>What the whole path becomes.</summary>
public sealed record HttpGatewayRoutePathRewrite : ApiObject
{
    /// <summary>The new path, 1 to 255 characters, starting with <c>/</c>.</summary>
    public Value<string>? Exact { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Leaf("exact", Exact);

    internal static HttpGatewayRoutePathRewrite Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Exact = from.Text("exact"),
    };
}

using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Whether the host name becomes the name of the virtual service.</summary>
public sealed record GatewayRouteHostnameRewrite : ApiObject
{
    /// <summary><c>ENABLED</c> or <c>DISABLED</c>. Default <c>ENABLED</c>.</summary>
    public Value<string>? DefaultTargetHostname { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Leaf("defaultTargetHostname", DefaultTargetHostname);

    internal static GatewayRouteHostnameRewrite Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        DefaultTargetHostname = from.Text("defaultTargetHostname"),
    };
}

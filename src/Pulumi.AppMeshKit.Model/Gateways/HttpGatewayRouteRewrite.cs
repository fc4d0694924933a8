using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>What a gateway route changes in an http request.</summary>
public sealed record HttpGatewayRouteRewrite : ApiObject
{
    /// <summary>The host name.</summary>
    public GatewayRouteHostnameRewrite? Hostname { get; init; }

    /// <summary>The whole path; only with a match on the path.</summary>
    public HttpGatewayRoutePathRewrite? Path { get; init; }

    /// <summary>The matched prefix; only with a match on a prefix.</summary>
    public HttpGatewayRoutePrefixRewrite? Prefix { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("hostname", Hostname);
        members.Object("path", Path);
        members.Object("prefix", Prefix);
    }

    internal static HttpGatewayRouteRewrite Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Hostname = from.Object("hostname", GatewayRouteHostnameRewrite.Read),
        Path = from.Object("path", HttpGatewayRoutePathRewrite.Read),
        Prefix = from.Object("prefix", HttpGatewayRoutePrefixRewrite.Read),
    };
}

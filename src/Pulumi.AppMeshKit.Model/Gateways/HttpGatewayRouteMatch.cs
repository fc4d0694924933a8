using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Which http requests a gateway route takes. All members that are given must match.</summary>
public sealed record HttpGatewayRouteMatch : ApiObject
{
    /// <summary>Conditions on headers, 1 to 10.</summary>
    public ApiList<HttpRouteHeader>? Headers { get; init; }

    /// <summary>A condition on the host name.</summary>
    public GatewayRouteHostnameMatch? Hostname { get; init; }

    /// <summary>
    /// <c>GET</c>, <c>HEAD</c>, <c>POST</c>, <c>PUT</c>, <c>DELETE</c>, <c>CONNECT</c>, <c>OPTIONS</c>, <c>TRACE</c> or
    /// <c>PATCH</c>.
    /// </summary>
    public Value<string>? Method { get; init; }

    /// <summary>A condition on the whole path; not together with a prefix.</summary>
    public HttpPathMatch? Path { get; init; }

    /// <summary>The gateway's listener, by its port, 1 to 65535. Needed when the gateway has several.</summary>
    public Value<int>? Port { get; init; }

    /// <summary>What the path starts with, itself starting with <c>/</c>; compared character by character.</summary>
    public Value<string>? Prefix { get; init; }

    /// <summary>Conditions on query parameters, 1 to 10.</summary>
    public ApiList<HttpQueryParameter>? QueryParameters { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Objects("headers", Headers);
        members.Object("hostname", Hostname);
        members.Leaf("method", Method);
        members.Object("path", Path);
        members.Leaf("port", Port);
        members.Leaf("prefix", Prefix);
        members.Objects("queryParameters", QueryParameters);
    }

    internal static HttpGatewayRouteMatch Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Headers = from.Objects("headers", HttpRouteHeader.Read),
        Hostname = from.Object("hostname", GatewayRouteHostnameMatch.Read),
        Method = from.Text("method"),
        Path = from.Object("path", HttpPathMatch.Read),
        Port = from.Int("port"),
        Prefix = from.Text("prefix"),
        QueryParameters = from.Objects("queryParameters", HttpQueryParameter.Read),
    };
}

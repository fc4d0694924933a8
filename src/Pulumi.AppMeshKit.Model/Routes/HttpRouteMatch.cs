using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Which http requests a route takes. All members that are given must match.</summary>
public sealed record HttpRouteMatch : ApiObject
{
    /// <summary>Conditions on headers, 1 to 10.</summary>
    public ApiList<HttpRouteHeader>? Headers { get; init; }

    /// <summary>
    /// <c>GET</c>, <c>HEAD</c>, <c>POST</c>, <c>PUT</c>, <c>DELETE</c>, <c>CONNECT</c>, <c>OPTIONS</c>, <c>TRACE</c> or
    /// <c>PATCH</c>.
    /// </summary>
    public Value<string>? Method { get; init; }

    /// <summary>A condition on the whole path; not together with a prefix.</summary>
    public HttpPathMatch? Path { get; init; }

    /// <summary>The router's listener, by its port, 1 to 65535. Needed when the router has several.</summary>
    public Value<int>? Port { get; init; }

    /// <summary>What the path starts with, itself starting with <c>/</c>; compared character by character.</summary>
    public Value<string>? Prefix { get; init; }

    /// <summary>Conditions on query parameters, 1 to 10.</summary>
    public ApiList<HttpQueryParameter>? QueryParameters { get; init; }

    /// <summary><c>http</c> or <c>https</c>; for http2 routes only.</summary>
    public Value<string>? Scheme { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Objects("headers", Headers);
        members.Leaf("method", Method);
        members.Object("path", Path);
        members.Leaf("port", Port);
        members.Leaf("prefix", Prefix);
        members.Objects("queryParameters", QueryParameters);
        members.Leaf("scheme", Scheme);
    }

    internal static HttpRouteMatch Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Headers = from.Objects("headers", HttpRouteHeader.Read),
        Method = from.Text("method"),
        Path = from.Object("path", HttpPathMatch.Read),
        Port = from.Int("port"),
        Prefix = from.Text("prefix"),
        QueryParameters = from.Objects("queryParameters", HttpQueryParameter.Read),
        Scheme = from.Text("scheme"),
    };
}

using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

/// <summary>
/// Which HTTP requests a gateway route takes; everything that is given must hold.
/// <c>HttpGatewayMatch.Prefix("/colors") with { Host = HostMatch.Exact("www.shop.com") }</c>.
/// </summary>
public sealed record HttpGatewayMatch
{
    /// <summary>The host name. Null is any host.</summary>
    public HostMatch? Host { get; init; }

    /// <summary>The path. Null is any path. Paths under <c>/aws-appmesh</c> and <c>/aws-app-mesh</c> are App Mesh's own (GR-009).</summary>
    public PathMatch? Path { get; init; }

    /// <summary>The method. Null is any method. Pulumi.Aws cannot carry it: rendering to it is refused (GR-023).</summary>
    public HttpRequestMethod? Method { get; init; }

    /// <summary>The headers, 10 at most (GR-019).</summary>
    public IReadOnlyList<HeaderMatch> Headers { get; init => field = ApiList.Create(value, null); } = ApiList.Create<HeaderMatch>([]);

    /// <summary>The query parameters, 10 at most (GR-019).</summary>
    public IReadOnlyList<QueryMatch> Query { get; init => field = ApiList.Create(value, null); } = ApiList.Create<QueryMatch>([]);

    /// <summary>The gateway port; needed when the gateway has several (GR-003).</summary>
    public int? Port { get; init; }

    /// <summary>Every path that begins like this, character by character: <c>/api</c> takes <c>/apix</c> too (RT-033).</summary>
    /// <param name="prefix">Begins with "/" (GR-005).</param>
    public static HttpGatewayMatch Prefix(string prefix) => new() { Path = PathMatch.Prefix(prefix) };

    /// <summary>This path only.</summary>
    /// <param name="path">Begins with "/", at most 255 characters (GR-007).</param>
    public static HttpGatewayMatch Exact(string path) => new() { Path = PathMatch.Exact(path) };

    /// <summary>Every path that the expression matches as a whole.</summary>
    /// <param name="expression">RE2 syntax, at most 255 characters (GR-007).</param>
    public static HttpGatewayMatch Regex(string expression) => new() { Path = PathMatch.Regex(expression) };

    /// <summary>Every request for a host.</summary>
    /// <param name="host">The host name.</param>
    public static HttpGatewayMatch ForHost(HostMatch host) => new() { Host = host };
}

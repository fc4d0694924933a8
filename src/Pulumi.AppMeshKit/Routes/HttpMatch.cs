using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

/// <summary>
/// Which HTTP requests a route takes; everything that is given must hold.
/// <c>HttpMatch.Prefix("/cart") with { Headers = [HeaderMatch.Exact("x-user", "qa")] }</c>.
/// </summary>
public sealed record HttpMatch
{
    /// <summary>The path. Null is any path.</summary>
    public PathMatch? Path { get; init; }

    /// <summary>The method. Null is any method.</summary>
    public HttpRequestMethod? Method { get; init; }

    /// <summary>The scheme; only http2 routes look at it (RT-019). Null is any scheme.</summary>
    public HttpScheme? Scheme { get; init; }

    /// <summary>The headers, 10 at most (RT-012).</summary>
    public IReadOnlyList<HeaderMatch> Headers { get; init => field = ApiList.Create(value, null); } = ApiList.Create<HeaderMatch>([]);

    /// <summary>The query parameters, 10 at most (RT-017).</summary>
    public IReadOnlyList<QueryMatch> Query { get; init => field = ApiList.Create(value, null); } = ApiList.Create<QueryMatch>([]);

    /// <summary>The router port; needed when the router has several (VR-006).</summary>
    public int? Port { get; init; }

    /// <summary>Every path that begins like this, character by character: <c>/api</c> takes <c>/apix</c> too (RT-033).</summary>
    /// <param name="prefix">Begins with "/" (RT-007).</param>
    public static HttpMatch Prefix(string prefix) => new() { Path = PathMatch.Prefix(prefix) };

    /// <summary>This path only.</summary>
    /// <param name="path">Begins with "/", at most 255 characters (RT-009, RT-010).</param>
    public static HttpMatch Exact(string path) => new() { Path = PathMatch.Exact(path) };

    /// <summary>Every path that the expression matches as a whole.</summary>
    /// <param name="expression">RE2 syntax, at most 255 characters (RT-009, RT-028).</param>
    public static HttpMatch Regex(string expression) => new() { Path = PathMatch.Regex(expression) };
}

using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A route for http or http2 traffic, by the member of the spec that holds it.</summary>
public sealed record HttpRoute : ApiObject
{
    /// <summary>Where matching requests go. Required.</summary>
    public HttpRouteAction? Action { get; init; }

    /// <summary>Which requests match; an empty match takes all. Required.</summary>
    public HttpRouteMatch? Match { get; init; }

    /// <summary>Which failures are tried again.</summary>
    public HttpRetryPolicy? RetryPolicy { get; init; }

    /// <summary>How long requests and idle connections last. Without it 15 s and 300 s.</summary>
    public HttpTimeout? Timeout { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("action", Action);
        members.Object("match", Match);
        members.Object("retryPolicy", RetryPolicy);
        members.Object("timeout", Timeout);
    }

    internal static HttpRoute Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Action = from.Object("action", HttpRouteAction.Read),
        Match = from.Object("match", HttpRouteMatch.Read),
        RetryPolicy = from.Object("retryPolicy", HttpRetryPolicy.Read),
        Timeout = from.Object("timeout", HttpTimeout.Read),
    };
}

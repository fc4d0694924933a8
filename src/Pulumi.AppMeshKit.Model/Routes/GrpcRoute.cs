using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A route for gRPC traffic.</summary>
public sealed record GrpcRoute : ApiObject
{
    /// <summary>Where matching calls go. Required.</summary>
    public GrpcRouteAction? Action { get; init; }

    /// <summary>Which calls match; an empty match takes all. Required.</summary>
    public GrpcRouteMatch? Match { get; init; }

    /// <summary>Which failures are tried again.</summary>
    public GrpcRetryPolicy? RetryPolicy { get; init; }

    /// <summary>How long calls and idle connections last. Without it 15 s and 300 s.</summary>
    public GrpcTimeout? Timeout { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("action", Action);
        members.Object("match", Match);
        members.Object("retryPolicy", RetryPolicy);
        members.Object("timeout", Timeout);
    }

    internal static GrpcRoute Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Action = from.Object("action", GrpcRouteAction.Read),
        Match = from.Object("match", GrpcRouteMatch.Read),
        RetryPolicy = from.Object("retryPolicy", GrpcRetryPolicy.Read),
        Timeout = from.Object("timeout", GrpcTimeout.Read),
    };
}

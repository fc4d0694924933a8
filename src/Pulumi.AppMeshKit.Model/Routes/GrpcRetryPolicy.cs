using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Which failures of gRPC calls are tried again, and how often. At least one event is needed.</summary>
public sealed record GrpcRetryPolicy : ApiObject
{
    /// <summary>
    /// <c>cancelled</c>, <c>deadline-exceeded</c>, <c>internal</c>, <c>resource-exhausted</c>, <c>unavailable</c>; 1 to 5.
    /// </summary>
    public ApiList<Value<string>>? GrpcRetryEvents { get; init; }

    /// <summary><c>server-error</c>, <c>gateway-error</c>, <c>client-error</c>, <c>stream-error</c>; 1 to 25.</summary>
    public ApiList<Value<string>>? HttpRetryEvents { get; init; }

    /// <summary>Attempts after the first one, 0 or more. Required.</summary>
    public Value<long>? MaxRetries { get; init; }

    /// <summary>How long each attempt may take, the first included. Required.</summary>
    public Duration? PerRetryTimeout { get; init; }

    /// <summary><c>connection-error</c>, the only one there is.</summary>
    public ApiList<Value<string>>? TcpRetryEvents { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Leaves("grpcRetryEvents", GrpcRetryEvents);
        members.Leaves("httpRetryEvents", HttpRetryEvents);
        members.Leaf("maxRetries", MaxRetries);
        members.Object("perRetryTimeout", PerRetryTimeout);
        members.Leaves("tcpRetryEvents", TcpRetryEvents);
    }

    internal static GrpcRetryPolicy Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        GrpcRetryEvents = from.Texts("grpcRetryEvents"),
        HttpRetryEvents = from.Texts("httpRetryEvents"),
        MaxRetries = from.Long("maxRetries"),
        PerRetryTimeout = from.Object("perRetryTimeout", Duration.Read),
        TcpRetryEvents = from.Texts("tcpRetryEvents"),
    };
}

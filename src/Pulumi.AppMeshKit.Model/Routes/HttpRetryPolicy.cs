using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Which failures of http requests are tried again, and how often. At least one event is needed.</summary>
public sealed record HttpRetryPolicy : ApiObject
{
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
        members.Leaves("httpRetryEvents", HttpRetryEvents);
        members.Leaf("maxRetries", MaxRetries);
        members.Object("perRetryTimeout", PerRetryTimeout);
        members.Leaves("tcpRetryEvents", TcpRetryEvents);
    }

    internal static HttpRetryPolicy Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        HttpRetryEvents = from.Texts("httpRetryEvents"),
        MaxRetries = from.Long("maxRetries"),
        PerRetryTimeout = from.Object("perRetryTimeout", Duration.Read),
        TcpRetryEvents = from.Texts("tcpRetryEvents"),
    };
}

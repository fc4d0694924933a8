using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The timeouts of http and http2 traffic, on a listener or a route.</summary>
public sealed record HttpTimeout : ApiObject
{
    /// <summary>How long a connection may be without traffic. Default 300 s; 0 means for ever.</summary>
    public Duration? Idle { get; init; }

    /// <summary>How long a request may take. Default 15 s; 0 means for ever.</summary>
    public Duration? PerRequest { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("idle", Idle);
        members.Object("perRequest", PerRequest);
    }

    internal static HttpTimeout Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Idle = from.Object("idle", Duration.Read),
        PerRequest = from.Object("perRequest", Duration.Read),
    };
}

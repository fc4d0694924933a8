using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A route for tcp traffic. It has neither retries nor request timeouts.</summary>
public sealed record TcpRoute : ApiObject
{
    /// <summary>Where connections go. Required.</summary>
    public TcpRouteAction? Action { get; init; }

    /// <summary>Which connections match. Without it all do.</summary>
    public TcpRouteMatch? Match { get; init; }

    /// <summary>How long an idle connection lasts. Without it 300 s.</summary>
    public TcpTimeout? Timeout { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("action", Action);
        members.Object("match", Match);
        members.Object("timeout", Timeout);
    }

    internal static TcpRoute Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Action = from.Object("action", TcpRouteAction.Read),
        Match = from.Object("match", TcpRouteMatch.Read),
        Timeout = from.Object("timeout", TcpTimeout.Read),
    };
}

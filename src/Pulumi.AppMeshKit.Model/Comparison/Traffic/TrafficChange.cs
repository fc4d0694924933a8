namespace Pulumi.AppMeshKit.Model;

/// <summary>A request that is answered otherwise after a change.</summary>
internal sealed record TrafficChange
{
    /// <summary>How the answer changes.</summary>
    public required TrafficChangeKind Kind { get; init; }

    /// <summary>Where the request is sent: a virtual service that anybody calls, a virtual gateway, or the virtual node that calls.</summary>
    public required ResourceId Entrance { get; init; }

    /// <summary>The simplest such request.</summary>
    public required SimulatedRequest Request { get; init; }

    /// <summary>What became of it.</summary>
    public required RouteAnswer Before { get; init; }

    /// <summary>What will become of it.</summary>
    public required RouteAnswer After { get; init; }

    /// <summary>How many more kinds of requests change in the same way.</summary>
    public int More { get; init; }

    /// <summary>The same change as callers from outside see it: a request to a gateway each.</summary>
    public IReadOnlyList<OutsideRequest> Outside { get; init; } = [];

    /// <summary>The answer before, on one line.</summary>
    public string BeforeText => TrafficOutcome.Text(Before, After);

    /// <summary>The answer after, on one line.</summary>
    public string AfterText => TrafficOutcome.Text(After, Before);

    /// <summary>Where the request is sent, in running text: <c>colors.shop.local</c>, <c>gateway edge</c>, <c>node web</c>.</summary>
    public string EntranceText => Entrance.Kind switch
    {
        ResourceKind.VirtualGateway => $"gateway {Entrance.Name}",
        ResourceKind.VirtualNode => $"node {Entrance.Name}",
        _ => Entrance.Name ?? "?",
    };
}

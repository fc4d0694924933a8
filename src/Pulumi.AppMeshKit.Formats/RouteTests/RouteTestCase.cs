using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>One request of a table, and what is expected of it.</summary>
public sealed record RouteTestCase
{
    /// <summary>What the case is called; null where it has no name.</summary>
    public string? Name { get; init; }

    /// <summary>The file it stands in.</summary>
    public required string File { get; init; }

    /// <summary>The line it starts on, counted from 1; null where that is not known.</summary>
    public int? Line { get; init; }

    /// <summary>
    /// Who sends the request: a virtual gateway, to which it comes from outside, a virtual node, or any caller of a virtual service.
    /// </summary>
    public required ResourceKind CallerKind { get; init; }

    /// <summary>The name of the gateway, the node or the service.</summary>
    public required string Caller { get; init; }

    /// <summary>The request.</summary>
    public required SimulatedRequest Request { get; init; }

    /// <summary>What is expected.</summary>
    public required RouteExpectation Expect { get; init; }

    /// <summary>Runs the case.</summary>
    /// <param name="simulator">The mesh.</param>
    public RouteTestResult Run(MeshSimulator simulator)
    {
        if (simulator.Find(CallerKind, Caller) is not { } caller)
        {
            var sentence = simulator.Missing(CallerKind, Caller);
            return new(this, null, [Say.Capital(sentence)]);
        }

        var answer = caller.Call(Request).Resolve();
        var unknown = (Expect.Targets?.Keys ?? []).Order(StringComparer.Ordinal).Select(node => RouteDifferences.UnknownNode(simulator.Tables.Mesh, node)).OfType<string>();
        return new(this, answer, [.. unknown, .. Expect.Differences(answer)]);
    }

    /// <summary>On one line, different for every case of a table that differs: <c>testers: GET /cart [x-user: qa] from gateway edge</c>.</summary>
    public override string ToString()
    {
        var from = CallerKind switch
        {
            ResourceKind.VirtualGateway => $"from gateway {Caller}",
            ResourceKind.VirtualNode => $"from node {Caller}",
            _ => $"to service {Caller}",
        };
        return $"{(Name is null ? string.Empty : $"{Name}: ")}{Request} {from}";
    }
}

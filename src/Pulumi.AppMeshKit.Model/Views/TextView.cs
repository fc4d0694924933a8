using System.Text;

namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// A mesh as text for a terminal: where traffic enters, which routes it takes in the order in which they are tried, and who
/// calls whom. Equal meshes give equal text.
/// </summary>
public static class TextView
{
    /// <summary>The mesh, its gateways, services and clients. Lines end with a line feed, the last one too.</summary>
    /// <param name="mesh">The mesh.</param>
    public static string Draw(MeshModel mesh)
    {
        var text = new StringBuilder();
        Line(text, Heading(mesh));
        var services = ServiceBlock.Of(mesh);
        var routed = services.SelectMany(service => service.Nodes).ToHashSet(StringComparer.Ordinal);

        foreach (var gateway in GatewayBlock.Of(mesh)) Gateway(text, mesh, gateway);
        foreach (var service in services) Service(text, mesh, service);
        foreach (var node in mesh.Requests.OfType<VirtualNodeRequest>().Where(node => !routed.Contains(NameOf(node)))) Alone(text, mesh, node);

        if (mesh.Requests.All(request => request is MeshRequest)) Line(text, "\n  nothing has joined it");
        return text.ToString();
    }

    /// <summary>One service of a mesh, as the whole mesh shows it.</summary>
    internal static string Draw(MeshModel mesh, ServiceBlock service) => One(text => Service(text, mesh, service));

    /// <summary>One gateway of a mesh.</summary>
    internal static string Draw(MeshModel mesh, GatewayBlock gateway) => One(text => Gateway(text, mesh, gateway));

    /// <summary>One node that no route leads to.</summary>
    internal static string Draw(MeshModel mesh, VirtualNodeRequest node) => One(text => Alone(text, mesh, node));

    private static string One(Action<StringBuilder> draw)
    {
        var text = new StringBuilder();
        draw(text);
        return text.ToString().Trim('\n');
    }

    private static string Heading(MeshModel mesh)
    {
        var heading = $"mesh {mesh.Name ?? "?"}" + (mesh.Owner is null ? string.Empty : $" of account {mesh.Owner}");
        return heading + mesh switch
        {
            { IsComplete: false } => "  (made elsewhere: only what this program adds)",
            { Document.Spec.EgressFilter.Type: { } egress } when egress.Has(out var type) && type == "ALLOW_ALL" => "  (traffic to unknown hosts passes)",
            _ => "  (traffic to unknown hosts is dropped)",
        };
    }

    private static void Gateway(StringBuilder text, MeshModel mesh, GatewayBlock gateway)
    {
        var what = gateway.Definition is { } definition ? Listeners(ListenerText.Of(definition.Spec)) : $"  {Missing(mesh)}";
        Line(text, $"\ngateway {gateway.Name}{what}");
        var routes = GatewayRouteLine.Of(mesh, gateway.Name);
        if (routes.Count == 0) Line(text, "  no routes: nothing passes");
        TextTable.Append(
            text,
            routes.Select(route => (route.Match, ServiceName(mesh, route.Service), string.Join(", ", route.Changes))));
    }

    private static void Service(StringBuilder text, MeshModel mesh, ServiceBlock service)
    {
        Line(text, service.Names.Count == 0
            ? $"\nrouter {service.Router}  {(mesh.Router(service.Router) is null ? Missing(mesh) : "(no virtual service leads here)")}"
            : $"\nservice {string.Join(", ", service.Names)}");

        if (service.Node is { } node) Line(text, $"  every request  → {NodeName(mesh, node)}");
        else if (service.Routes.Count == 0) Line(text, WithoutRoutes(mesh, service.Router));

        TextTable.Append(text, service.Routes.Select(route => (route.Match, Targets(mesh, route), string.Join(", ", route.Policies))));

        // What the nodes of a router without service call is told where they are reached.
        if (service.Names.Count > 0) Calls(text, mesh, service.Nodes);
    }

    /// <summary>A node that no route leads to: one that only calls, or one that was forgotten.</summary>
    private static void Alone(StringBuilder text, MeshModel mesh, VirtualNodeRequest node)
    {
        var listeners = Listeners(ListenerText.Of(node.Spec));
        Line(text, listeners.Length == 0 ? $"\nclient {node.Name}" : $"\nnode {node.Name}{listeners}  (no route leads here)");
        Calls(text, mesh, [NameOf(node)]);
    }

    /// <summary>What nodes call, in one line where they all call the same.</summary>
    private static void Calls(StringBuilder text, MeshModel mesh, IReadOnlyList<string> nodes)
    {
        var calls = nodes
            .Select(name => (Name: name, Calls: string.Join(", ", Call.Of(mesh.Node(name)).Select(call => With(mesh, call)))))
            .Where(one => one.Calls.Length > 0)
            .GroupBy(one => one.Calls)
            .ToList();
        foreach (var group in calls)
        {
            var callers = group.Count() == nodes.Count ? string.Empty : string.Join(", ", group.Select(one => one.Name)) + " ";
            Line(text, $"  {callers}{(group.Count() > 1 && callers.Length > 0 ? "call" : "calls")} {group.Key}");
        }
    }

    private static string WithoutRoutes(MeshModel mesh, string? router) => router switch
    {
        null => "  no provider: nothing answers",
        _ when mesh.Router(router) is null => $"  every request  → router {router} {Missing(mesh)}",
        _ => "  no routes: nothing answers",
    };

    private static string With(MeshModel mesh, Call call) => call with { Service = ServiceName(mesh, call.Service) } + string.Empty;

    private static string Targets(MeshModel mesh, RouteLine route) =>
        route.Targets.Count == 0 ? "nowhere" : string.Join(", ", route.Targets.Select(target => $"{NodeName(mesh, target.Node)} {target.Share}".TrimEnd()));

    private static string Listeners(IEnumerable<string> listeners) => string.Concat(listeners.Select((listener, i) => (i == 0 ? "  " : " and ") + listener));

    private static string NodeName(MeshModel mesh, string node) => mesh.Node(node) is null ? $"{node} {Missing(mesh)}" : node;

    private static string ServiceName(MeshModel mesh, string service) => mesh.Service(service) is null ? $"{service} {Missing(mesh)}" : service;

    private static string Missing(MeshModel mesh) => mesh.IsComplete ? "(not in the mesh)" : "(made elsewhere)";

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');

    private static string NameOf(VirtualNodeRequest node) => node.Name?.ToString() ?? string.Empty;
}

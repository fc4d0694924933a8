using System.Globalization;

namespace Pulumi.AppMeshKit.Model.Tests.Simulation;

/// <summary>
/// Meshes of a few routes. Only what a test is about is written; the rest is made up: the virtual service <c>shop.local</c> behind
/// router <c>shop</c>, the gateway <c>edge</c>, the caller <c>web</c>, and every node that a route names. JSON may be written with
/// single quotes.
/// </summary>
internal static class SmallMesh
{
    private const string Http8080 = "[{'portMapping':{'port':8080,'protocol':'http'}}]";

    /// <summary>A mesh of these resources and of those that they need.</summary>
    internal static MeshModel Of(params IEnumerable<ApiRequest> requests)
    {
        List<ApiRequest> all = [.. requests];
        if (!all.OfType<MeshRequest>().Any()) all.Add(new MeshRequest { MeshName = "m" });
        if (!all.OfType<VirtualGatewayRequest>().Any()) all.Add(Gateway());
        if (!all.OfType<VirtualServiceRequest>().Any()) all.Add(Service());
        if (!all.OfType<VirtualRouterRequest>().Any()) all.Add(Router());
        var mesh = MeshModel.Of(all);
        var targets = all.OfType<RouteRequest>().SelectMany(route => RouteView.Of(route)?.Targets ?? []).Select(target => target.VirtualNode!.ToString());
        var nodes = targets.Distinct().Where(name => mesh.Node(name) is null).Select(name => Node(name));
        return mesh.With(mesh.Node("web") is null ? nodes.Append(Caller([.. all.OfType<VirtualServiceRequest>().Select(service => service.Name!.ToString())])) : nodes);
    }

    /// <summary>A route of router <c>shop</c>.</summary>
    /// <param name="name">Its name, and that of its target where no others are given.</param>
    /// <param name="match">The match, in JSON.</param>
    /// <param name="priority">The priority.</param>
    /// <param name="to">The targets: <c>v1 90, v2 10</c>.</param>
    /// <param name="more">More members of the route: <c>'timeout':{…}</c>.</param>
    /// <param name="type">The member that holds it.</param>
    internal static RouteRequest Route(string name, string match = "{'prefix':'/'}", int? priority = null, string? to = null, string more = "", string type = "httpRoute")
    {
        var targets = (to ?? name).Split(", ").Select(Target);
        var holder = match.Length == 0 ? string.Empty : $"'match':{match},";
        return Read<RouteRequest>($"{{'virtualRouterName':'shop','routeName':'{name}','spec':{{{Priority(priority)}'{type}':{{{holder}'action':{{'weightedTargets':[{string.Join(',', targets)}]}}{More(more)}}}}}}}");
    }

    /// <summary>A route of gateway <c>edge</c> to a service.</summary>
    internal static GatewayRouteRequest GatewayRoute(string name, string match = "{'prefix':'/'}", int? priority = null, string rewrite = "", string to = "shop.local", string type = "httpRoute", int? port = null) =>
        Read<GatewayRouteRequest>($"{{'virtualGatewayName':'edge','gatewayRouteName':'{name}','spec':{{{Priority(priority)}'{type}':{{'match':{match},'action':{{'target':{{'virtualService':{{'virtualServiceName':'{to}'}}{Port(port)}}}{(rewrite.Length == 0 ? string.Empty : $",'rewrite':{rewrite}")}}}}}}}}}");

    /// <summary>A node; every port listens.</summary>
    internal static VirtualNodeRequest Node(string name, string listeners = Http8080, string more = "") =>
        Read<VirtualNodeRequest>($"{{'virtualNodeName':'{name}','spec':{{'listeners':{listeners}{More(more)}}}}}");

    internal static VirtualRouterRequest Router(string listeners = Http8080, string name = "shop") =>
        Read<VirtualRouterRequest>($"{{'virtualRouterName':'{name}','spec':{{'listeners':{listeners}}}}}");

    internal static VirtualGatewayRequest Gateway(string listeners = Http8080) =>
        Read<VirtualGatewayRequest>($"{{'virtualGatewayName':'edge','spec':{{'listeners':{listeners}}}}}");

    internal static VirtualServiceRequest Service(string provider = "{'virtualRouter':{'virtualRouterName':'shop'}}", string name = "shop.local") =>
        Read<VirtualServiceRequest>($"{{'virtualServiceName':'{name}','spec':{{'provider':{provider}}}}}");

    /// <summary>The node <c>web</c>, which calls these services.</summary>
    internal static VirtualNodeRequest Caller(params IEnumerable<string> services) =>
        Node("web", "[]", $"'backends':[{string.Join(',', services.Select(service => $"{{'virtualService':{{'virtualServiceName':'{service}'}}}}"))}]");

    internal static MeshRequest Document(string filter) => Read<MeshRequest>($"{{'spec':{{'egressFilter':{{'type':'{filter}'}}}}}}", "Mesh");

    /// <summary>What becomes of a GET from node <c>web</c> to <c>shop.local</c>.</summary>
    internal static RouteAnswer Get(this MeshModel mesh, string path, params IEnumerable<string> headers) =>
        MeshSimulator.For(mesh).Node("web").Get("http://shop.local" + path).With(headers).Resolve();

    /// <summary>What becomes of a GET that arrives at gateway <c>edge</c>.</summary>
    internal static RouteAnswer Arrive(this MeshModel mesh, string address, params IEnumerable<string> headers) =>
        MeshSimulator.For(mesh).Gateway("edge").Get(address).With(headers).Resolve();

    /// <summary>The call with more headers: <c>x-user: qa</c>.</summary>
    internal static SimulatedCall With(this SimulatedCall call, IEnumerable<string> headers) =>
        headers.Select(header => header.Split(": ", 2)).Aggregate(call, (one, parts) => one.Header(parts[0], parts[1]));

    /// <summary>A request from JSON in which quotes are single.</summary>
    internal static T Read<T>(string json, string? kind = null)
        where T : ApiRequest
    {
        var result = RequestJson.Read($"{{\"meshName\":\"m\",{json[1..].Replace('\'', '"')}", kind: kind);
        Assert.Empty(result.Problems);
        return Assert.IsType<T>(result.Request);
    }

    private static string Target(string text)
    {
        var words = text.Split(' ');
        var node = words[0].Split(':');
        return $"{{'virtualNode':'{node[0]}','weight':{(words.Length > 1 ? words[1] : "1")}{Port(node.Length > 1 ? int.Parse(node[1], CultureInfo.InvariantCulture) : null)}}}";
    }

    private static string Priority(int? priority) => priority is null ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"'priority':{priority},");

    private static string Port(int? port) => port is null ? string.Empty : string.Create(CultureInfo.InvariantCulture, $",'port':{port}");

    private static string More(string members) => members.Length == 0 ? string.Empty : "," + members;
}

using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>The meshes behind the table's column "when": hello mesh and a gateway, with nothing but what the column says.</summary>
internal static class Specimens
{
    private static readonly ExistingMesh _mesh = new("hello");

    public static IReadOnlyList<ApiRequest> NothingSaid { get; } = All(Service(), Gateway());

    private static readonly Dictionary<string, IReadOnlyList<ApiRequest>> _byWhen = new()
    {
        ["nothing said"] = NothingSaid,
        ["HealthCheck = true"] = All(
            Service(Listener.Http() with { HealthCheck = true }), Gateway(GatewayListener.Http() with { HealthCheck = true })),
        ["HealthCheck = true, grpc"] = All(Service(Listener.Grpc() with { HealthCheck = true })),
        ["OutlierDetection = true"] = All(Service(Listener.Http() with { OutlierDetection = true })),
        ["grpc"] = All(Service(Listener.Grpc())),
        ["tcp"] = All(Service(Listener.Tcp())),
        ["a certificate"] = All(
            Service(Listener.Http() with { Tls = TlsCertificate.Sds("s") }), Gateway(GatewayListener.Http() with { Tls = TlsCertificate.Sds("s") })),
        ["a client policy"] = All(Service(policy: TlsTrust.Sds("s")), Gateway(policy: TlsTrust.Sds("s"))),
        ["a route's timeout of 20 s"] = All(Service(routes: new HttpRoute { Timeout = new() { PerRequest = TimeSpan.FromSeconds(20) } })),
        ["three routes"] = All(
            Service(routes: [Route("a"), Route("b"), Route("c")]), Gateway(routes: [GatewayRoute("a"), GatewayRoute("b"), GatewayRoute("c")])),
    };

    public static IReadOnlyList<ApiRequest> When(string said) => _byWhen[said];

    private static IReadOnlyList<ApiRequest> All(IEnumerable<ApiRequest> service, IEnumerable<ApiRequest>? gateway = null) =>
        [MeshMapping.Map("hello", new MeshArgs(), ((IMesh)_mesh).Scope).Model.Request, .. service, .. gateway ?? []];

    private static IEnumerable<ApiRequest> Service(Listener? listener = null, ClientPolicy? policy = null, params Route[] routes) =>
        ServiceMapping.Map("greeter", new ServiceWithRouterArgs
        {
            Mesh = _mesh,
            Listener = listener,
            ClientPolicy = policy,
            Versions = { ["v1"] = ServiceVersion.Dns("greeter.hello.local") },
            Routes = routes,
        }).Model.Requests;

    private static IEnumerable<ApiRequest> Gateway(GatewayListener? listener = null, ClientPolicy? policy = null, params GatewayRoute[] routes) =>
        GatewayMapping.Map("edge", new GatewayArgs
        {
            Mesh = _mesh,
            Listener = listener,
            ClientPolicy = policy,
            Routes = routes.Length > 0 ? routes : [GatewayRoute(null)],
        }).Model.Requests;

    private static HttpRoute Route(string name) => new() { Name = name };

    private static HttpGatewayRoute GatewayRoute(string? name) => new() { Name = name, Service = new ExistingService(_mesh, "greeter.hello.local") };
}

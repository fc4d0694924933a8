namespace Pulumi.AppMeshKit.Tests;

/// <summary>Null inherits, None switches off, and what is nearer wins: version, service, mesh.</summary>
[Collection(PulumiPrograms.Name)]
public class InheritedSettingTests
{
    private const string LogPath = "spec.logging.accessLog.file.path";

    [Fact]
    public async Task An_access_log_comes_from_the_version_then_the_service_then_the_mesh()
    {
        var run = await Services.RunAsync(MeshDefaults.Standard with { AccessLog = Log("/log/mesh") }, mesh =>
        {
            new ServiceWithRouter("cart", new() { Mesh = mesh, Versions = { ["v1"] = ServiceVersion.Dns("cart.shop.local") } });
            new ServiceWithRouter("colors", new()
            {
                Mesh = mesh,
                ServiceName = "colors.shop.local",
                AccessLog = Log("/log/service"),
                Versions =
                {
                    ["blue"] = Services.Blue,
                    ["green"] = Services.Green with { AccessLog = Log("/log/version") },
                    ["grey"] = Services.Green with { AccessLog = AccessLog.None },
                },
                Weights = new() { ["blue"] = 1, ["green"] = 1, ["grey"] = 1 },
            });
            new ServiceWithNode("cache", new() { Mesh = mesh, Discovery = ServiceDiscovery.Dns("cache.shop.local"), AccessLog = AccessLog.None });
            new MeshClient("job", new() { Mesh = mesh, Backends = { "colors.shop.local" } });
            new Gateway("edge", new() { Mesh = mesh, AccessLog = Log("/log/gateway") });
        });

        run.Is("VirtualNode cart-v1", LogPath, "\"/log/mesh\"");
        run.Is("VirtualNode colors-blue", LogPath, "\"/log/service\"");
        run.Is("VirtualNode colors-green", LogPath, "\"/log/version\"");
        run.Is("VirtualNode colors-grey", "spec.logging", "null");
        run.Is("VirtualNode cache", "spec.logging", "null");
        run.Is("VirtualNode job", LogPath, "\"/log/mesh\"");
        run.Is("VirtualGateway edge", LogPath, "\"/log/gateway\"");
    }

    [Fact]
    public async Task A_client_policy_comes_from_the_version_then_the_service_then_the_mesh()
    {
        const string Chain = "spec.backendDefaults.clientPolicy.tls.validation.trust.file.certificateChain";
        var run = await Services.RunAsync(MeshDefaults.Standard with { ClientPolicy = TlsTrust.File("/mesh.pem") }, mesh =>
        {
            Services.One(mesh, "cart");
            new ServiceWithRouter("colors", new()
            {
                Mesh = mesh,
                ServiceName = "colors.shop.local",
                ClientPolicy = TlsTrust.File("/service.pem"),
                Versions =
                {
                    ["blue"] = Services.Blue,
                    ["green"] = Services.Green with { ClientPolicy = TlsTrust.File("/version.pem") },
                    ["grey"] = Services.Green with { ClientPolicy = ClientPolicy.None },
                },
                Weights = new() { ["blue"] = 1, ["green"] = 1, ["grey"] = 1 },
            });
            new MeshClient("job", new() { Mesh = mesh, Backends = { "colors.shop.local" }, ClientPolicy = ClientPolicy.None });
            new Gateway("edge", new() { Mesh = mesh });
        });

        run.Is("VirtualNode cart-v1", Chain, "\"/mesh.pem\"");
        run.Is("VirtualNode colors-blue", Chain, "\"/service.pem\"");
        run.Is("VirtualNode colors-green", Chain, "\"/version.pem\"");
        run.Is("VirtualNode colors-grey", "spec.backendDefaults", "null");
        run.Is("VirtualNode job", "spec.backendDefaults", "null");
        run.Is("VirtualGateway edge", Chain, "\"/mesh.pem\"");
    }

    [Theory]
    [InlineData(true, "true")]
    [InlineData(false, "false")]
    [InlineData(null, "null")]
    public async Task A_client_policy_writes_out_that_it_is_enforced(bool? enforce, string written)
    {
        var run = await Services.RunAsync(
            MeshDefaults.Standard with { EnforceClientTls = enforce, ClientPolicy = TlsTrust.File("/mesh.pem") },
            mesh => new MeshClient("job", new() { Mesh = mesh, Backends = { "colors.shop.local" } }));

        run.Is("VirtualNode job", "spec.backendDefaults.clientPolicy.tls.enforce", written);
    }

    [Fact]
    public async Task Its_own_enforce_wins()
    {
        var run = await Services.RunAsync(mesh => new MeshClient("job", new()
        {
            Mesh = mesh,
            Backends = { "colors.shop.local" },
            ClientPolicy = new() { Trust = TlsTrust.File("/mesh.pem"), Enforce = false },
        }));

        run.Is("VirtualNode job", "spec.backendDefaults.clientPolicy.tls.enforce", "false");
    }

    [Fact]
    public async Task Listener_settings_come_from_the_listener_then_the_mesh()
    {
        var run = await Services.RunAsync(
            MeshDefaults.Standard with
            {
                HealthCheck = new() { Path = "/healthz" },
                ListenerTls = TlsCertificate.File("/mesh.pem", "/mesh.key"),
                OutlierDetection = new() { MaxServerErrors = 7 },
            },
            mesh =>
            {
                Services.One(mesh, "inherits");
                Listening(mesh, "own", Listener.Http() with
                {
                    HealthCheck = new() { Path = "/ping" },
                    Tls = TlsCertificate.Sds("own"),
                    OutlierDetection = true,
                });
                Listening(mesh, "none", Listener.Http() with
                {
                    HealthCheck = HealthCheck.None,
                    Tls = ListenerTls.None,
                    OutlierDetection = OutlierDetection.None,
                });
                Listening(mesh, "off", Listener.Http() with { HealthCheck = false, OutlierDetection = false });
            });

        run.Is("VirtualNode inherits-v1", "spec.listeners[0].healthCheck.path", "\"/healthz\"");
        run.Is("VirtualNode inherits-v1", "spec.listeners[0].tls", """{ "mode": "STRICT", "certificate": { "file": { "certificateChain": "/mesh.pem", "privateKey": "/mesh.key" } } }""");
        run.Is("VirtualNode inherits-v1", "spec.listeners[0].outlierDetection.maxServerErrors", "7");
        run.Is("VirtualNode own-v1", "spec.listeners[0].healthCheck.path", "\"/ping\"");
        run.Is("VirtualNode own-v1", "spec.listeners[0].tls", """{ "mode": "STRICT", "certificate": { "sds": { "secretName": "own" } } }""");
        run.Is("VirtualNode own-v1", "spec.listeners[0].outlierDetection", """
            { "maxServerErrors": 5, "interval": { "unit": "s", "value": 30 }, "baseEjectionDuration": { "unit": "s", "value": 10 }, "maxEjectionPercent": 50 }
            """);
        run.Is("VirtualNode none-v1", "spec.listeners", """[{ "portMapping": { "port": 8080, "protocol": "http" } }]""");
        run.Is("VirtualNode off-v1", "spec.listeners[0].healthCheck", "null");
        run.Is("VirtualNode off-v1", "spec.listeners[0].outlierDetection", "null");
    }

    [Fact]
    public async Task A_gateway_inherits_health_checks_and_not_the_certificate_of_services()
    {
        var run = await Services.RunAsync(
            MeshDefaults.Standard with { HealthCheck = true, ListenerTls = TlsCertificate.File("/mesh.pem", "/mesh.key") },
            mesh =>
            {
                new Gateway("edge", new() { Mesh = mesh });
                new Gateway("quiet", new() { Mesh = mesh, Listener = GatewayListener.Http() with { HealthCheck = false } });
            });

        run.Is("VirtualGateway edge", "spec.listeners", """
            [
              {
                "portMapping": { "port": 8080, "protocol": "http" },
                "healthCheck": { "protocol": "http", "path": "/", "intervalMillis": 5000, "timeoutMillis": 2000, "healthyThreshold": 2, "unhealthyThreshold": 2 }
              }
            ]
            """);
        run.Is("VirtualGateway quiet", "spec.listeners", """[{ "portMapping": { "port": 8080, "protocol": "http" } }]""");
    }

    [Fact]
    public async Task A_path_to_ask_is_inherited_by_those_who_serve_paths()
    {
        var run = await Services.RunAsync(MeshDefaults.Standard with { HealthCheck = new() { Path = "/healthz" } }, mesh =>
        {
            Listening(mesh, "two", Listener.Http2());
            Listening(mesh, "calls", Listener.Grpc());
            Listening(mesh, "bytes", Listener.Tcp());
            Listening(mesh, "asked", Listener.Grpc() with { HealthCheck = true });
        });

        run.Is("VirtualNode two-v1", "spec.listeners[0].healthCheck.path", "\"/healthz\"");
        run.Is("VirtualNode calls-v1", "spec.listeners[0].healthCheck", "null");
        run.Is("VirtualNode bytes-v1", "spec.listeners[0].healthCheck", "null");
        run.Is("VirtualNode asked-v1", "spec.listeners[0].healthCheck", """
            { "protocol": "grpc", "intervalMillis": 5000, "timeoutMillis": 2000, "healthyThreshold": 2, "unhealthyThreshold": 2 }
            """);
    }

    [Fact]
    public async Task Route_settings_come_from_the_route_then_the_mesh()
    {
        var run = await Services.RunAsync(
            MeshDefaults.Standard with { Retries = new() { MaxRetries = 1 }, Timeout = TimeSpan.FromSeconds(12) },
            mesh => Services.Colors(
                mesh,
                new HttpRoute { Name = "inherits", Match = HttpMatch.Exact("/a") },
                new HttpRoute { Name = "own", Match = HttpMatch.Exact("/b"), Retries = new() { MaxRetries = 4, PerTry = TimeSpan.FromSeconds(1) }, Timeout = TimeSpan.FromSeconds(6) },
                new HttpRoute { Name = "none", Match = HttpMatch.Exact("/c"), Retries = RetryPolicy.None, Timeout = RequestTimeout.None }));

        run.Is("Route colors-inherits", "spec.httpRoute.retryPolicy.maxRetries", "1");
        run.Is("Route colors-inherits", "spec.httpRoute.timeout", """{ "perRequest": { "unit": "s", "value": 12 } }""");
        run.Is("Route colors-own", "spec.httpRoute.retryPolicy.maxRetries", "4");
        run.Is("Route colors-own", "spec.httpRoute.timeout", """{ "perRequest": { "unit": "s", "value": 6 } }""");
        run.Is("Route colors-none", "spec.httpRoute.retryPolicy", "null");
        run.Is("Route colors-none", "spec.httpRoute.timeout", "null");
    }

    [Fact]
    public async Task Backends_and_listeners_come_from_the_version_then_the_service()
    {
        var run = await Services.RunAsync(mesh => new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            ServiceName = "colors.shop.local",
            Listener = Listener.Http(9090),
            Backends = { "pay.shop.local" },
            Versions =
            {
                ["blue"] = Services.Blue,
                ["green"] = Services.Green with { Backends = ["pay2.shop.local"], Listeners = [Listener.Http(9091)] },
                ["grey"] = Services.Green with { Backends = [] },
            },
            Weights = new() { ["blue"] = 1, ["green"] = 1, ["grey"] = 1 },
        }));

        run.Is("VirtualNode colors-blue", "spec.backends", """[{ "virtualService": { "virtualServiceName": "pay.shop.local" } }]""");
        run.Is("VirtualNode colors-blue", "spec.listeners[0].portMapping.port", "9090");
        run.Is("VirtualNode colors-green", "spec.backends", """[{ "virtualService": { "virtualServiceName": "pay2.shop.local" } }]""");
        run.Is("VirtualNode colors-green", "spec.listeners[0].portMapping.port", "9091");
        run.Is("VirtualNode colors-grey", "spec.backends", "null");
        run.Is("VirtualRouter colors", "spec.listeners[0].portMapping.port", "9090");
    }

    [Fact]
    public async Task A_backend_has_a_policy_of_its_own()
    {
        var run = await Services.RunAsync(mesh => new MeshClient("job", new()
        {
            Mesh = mesh,
            Backends =
            {
                "colors.shop.local",
                new Backend("pay.shop.local") { ClientPolicy = new() { Trust = TlsTrust.Sds("pay"), SubjectAlternativeNames = ["spiffe://shop/pay"], Ports = [8443] } },
            },
        }));

        run.Is("VirtualNode job", "spec.backends", """
            [
              { "virtualService": { "virtualServiceName": "colors.shop.local" } },
              {
                "virtualService": {
                  "virtualServiceName": "pay.shop.local",
                  "clientPolicy": {
                    "tls": {
                      "enforce": true,
                      "ports": [8443],
                      "validation": {
                        "subjectAlternativeNames": { "match": { "exact": ["spiffe://shop/pay"] } },
                        "trust": { "sds": { "secretName": "pay" } }
                      }
                    }
                  }
                }
              }
            ]
            """);
    }

    [Fact]
    public async Task Tags_add_up_and_the_nearest_wins()
    {
        var run = await Services.RunAsync(
            MeshDefaults.Standard with { Tags = new() { ["org"] = "acme", ["team"] = "platform" } },
            mesh =>
            {
                new ServiceWithRouter("colors", new()
                {
                    Mesh = mesh,
                    Tags = { ["team"] = "colors", ["tier"] = "1" },
                    Versions = { ["v1"] = ServiceVersion.Dns("colors.shop.local") with { Tags = new() { ["tier"] = "2" } } },
                });
                new Gateway("edge", new() { Mesh = mesh });
            });

        run.Is("Mesh shop", "tags", Tags(("org", "acme"), ("team", "platform")));
        run.Is("VirtualNode colors-v1", "tags", Tags(("org", "acme"), ("team", "colors"), ("tier", "2")));
        run.Is("VirtualRouter colors", "tags", Tags(("org", "acme"), ("team", "colors"), ("tier", "1")));
        run.Is("Route colors", "tags", Tags(("org", "acme"), ("team", "colors"), ("tier", "1")));
        run.Is("VirtualService colors", "tags", Tags(("org", "acme"), ("team", "colors"), ("tier", "1")));
        run.Is("VirtualGateway edge", "tags", Tags(("org", "acme"), ("team", "platform")));
    }

    [Theory]
    [InlineData(null, null, "null")]
    [InlineData(null, EgressFilter.DropAll, """{ "type": "DROP_ALL" }""")]
    [InlineData(EgressFilter.AllowAll, EgressFilter.DropAll, """{ "type": "ALLOW_ALL" }""")]
    [InlineData(EgressFilter.DropAll, null, """{ "type": "DROP_ALL" }""")]
    public async Task An_egress_filter_comes_from_the_mesh_then_its_defaults(EgressFilter? own, EgressFilter? inherited, string written)
    {
        var run = await ProgramRun.OfAsync(() => new Mesh("shop", new()
        {
            EgressFilter = own,
            Defaults = MeshDefaults.Standard with { EgressFilter = inherited },
        }));

        run.Is("Mesh shop", "spec.egressFilter", written);
    }

    [Theory]
    [InlineData(IpPreference.IPv4Only, "IPv4_ONLY")]
    [InlineData(IpPreference.IPv4Preferred, "IPv4_PREFERRED")]
    [InlineData(IpPreference.IPv6Only, "IPv6_ONLY")]
    [InlineData(IpPreference.IPv6Preferred, "IPv6_PREFERRED")]
    public async Task An_IP_preference_is_the_meshs_or_a_versions(IpPreference preference, string written)
    {
        var run = await ProgramRun.OfAsync(() => new ServiceWithRouter("colors", new()
        {
            Mesh = new Mesh("shop", new() { IpPreference = preference }),
            Versions =
            {
                ["v1"] = new() { Discovery = ServiceDiscovery.Dns("colors.shop.local") with { IpPreference = preference, ResponseType = DnsResponseType.Endpoints } },
            },
        }));

        run.Is("Mesh shop", "spec.serviceDiscovery.ipPreference", $"\"{written}\"");
        run.Is("VirtualNode colors-v1", "spec.serviceDiscovery.dns", $$"""{ "hostname": "colors.shop.local", "ipPreference": "{{written}}", "responseType": "ENDPOINTS" }""");
    }

    private static AccessLog Log(string path) => new() { Path = path };

    private static void Listening(Mesh mesh, string name, Listener listener) => new ServiceWithRouter(name, new()
    {
        Mesh = mesh,
        Listener = listener,
        Versions = { ["v1"] = ServiceVersion.Dns($"{name}.shop.local") },
    });

    private static string Tags(params (string Key, string Value)[] tags) =>
        "[" + string.Join(",", tags.Select(tag => $$"""{ "key": "{{tag.Key}}", "value": "{{tag.Value}}" }""")) + "]";
}

namespace Pulumi.AppMeshKit.Tests;

/// <summary>What a listener says wins; None switches off what its mesh hands down.</summary>
[Collection(PulumiPrograms.Name)]
public class InheritedListenerTests
{
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

    private static void Listening(Mesh mesh, string name, Listener listener) => new ServiceWithRouter(name, new()
    {
        Mesh = mesh,
        Listener = listener,
        Versions = { ["v1"] = ServiceVersion.Dns($"{name}.shop.local") },
    });
}

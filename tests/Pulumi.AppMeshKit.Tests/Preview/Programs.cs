using Pulumi.Aws.Acm;

namespace Pulumi.AppMeshKit.Tests.Preview;

/// <summary>Programs that previews are taken of.</summary>
internal static class Programs
{
    internal static PreviewOptions Named(string project) => new() { ProjectName = project };

    internal static void Hello()
    {
        var mesh = new Mesh("hello");
        _ = Service(mesh, "greeter", "greeter.hello.local");
    }

    internal static void Canary()
    {
        var mesh = new Mesh("shop");
        _ = new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            ServiceName = "colors.shop.local",
            Listener = Listener.Http(8080) with { HealthCheck = new() { Path = "/ping" } },
            Versions =
            {
                ["blue"] = ServiceVersion.Dns("colors-blue.shop.local"),
                ["green"] = ServiceVersion.Dns("colors-green.shop.local"),
            },
            Weights = new() { ["blue"] = 90, ["green"] = 10 },
            Routes =
            {
                new HttpRoute
                {
                    Retries = new() { MaxRetries = 2, PerTry = TimeSpan.FromSeconds(3), On = RetryOn.StreamError },
                    Timeout = TimeSpan.FromSeconds(10),
                },
            },
        });
    }

    internal static IDictionary<string, object?> Edge()
    {
        var mesh = new Mesh("shop");
        var certificate = new Certificate("edge", new() { DomainName = "shop.example.com" });
        var edge = new Gateway("edge", new()
        {
            Mesh = mesh,
            Listener = GatewayListener.Http(8443) with { Tls = TlsCertificate.Acm(certificate.Arn) },
            Routes =
            {
                new HttpGatewayRoute { Name = "colors", Match = HttpGatewayMatch.Prefix("/colors/"), Service = Service(mesh, "colors", "colors.shop.local") },
                new HttpGatewayRoute
                {
                    Name = "orders",
                    Match = HttpGatewayMatch.Prefix("/orders/"),
                    Service = Service(mesh, "orders", "orders.shop.local"),
                    Rewrite = PathRewrite.Strip,
                },
            },
        });
        return new Dictionary<string, object?> { ["arn"] = edge.GatewayArn, ["policy"] = edge.EnvoyPolicyDocument };
    }

    internal static void Dangling()
    {
        var mesh = new Mesh("shop");
        _ = new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            Versions = { ["v1"] = ServiceVersion.Dns("colors.shop.local") },
            Backends = { "pay.shop.local" },
        });
        _ = new MeshClient("job", new() { Mesh = mesh, Backends = { "colors.shop.local", "mail.shop.local" } });
    }

    internal static void SeveralMeshes()
    {
        Hello();
        Canary();
        _ = Service(new ExistingMesh("shared", "123456789012"), "billing", "billing.shared.local");
    }

    internal static void Failing()
    {
        var mesh = new Mesh("shop");
        _ = new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            Versions = { ["v1"] = ServiceVersion.Dns("colors.shop.local") },
            Routes = { new HttpRoute { Match = HttpMatch.Prefix("api"), Weights = new() { ["v2"] = 120 } } },
        });
    }

    internal static ServiceWithRouter Service(IMesh mesh, string name, string host) =>
        new(name, new() { Mesh = mesh, Versions = { ["v1"] = ServiceVersion.Dns(host) } });
}

using Pulumi;
using Pulumi.AppMeshKit;
using Pulumi.Aws.Acm;

namespace EdgeGateway;

/// <summary>A gateway in front of three services: one by its host name, two by their paths.</summary>
public static class ShopMesh
{
    public static IDictionary<string, object?> Create()
    {
        var mesh = new Mesh("shop");

        var colors = Service("colors");
        var orders = Service("orders");
        var admin = Service("admin");

        var certificate = new Certificate("edge", new() { DomainName = "shop.example.com", ValidationMethod = "DNS" });

        var edge = new Gateway("edge", new()
        {
            Mesh = mesh,
            Listener = GatewayListener.Http(8443) with { Tls = TlsCertificate.Acm(certificate.Arn), HealthCheck = true },
            Routes =
            {
                // The admin host first: App Mesh tries routes in the order of their priority.
                new HttpGatewayRoute
                {
                    Name = "admin",
                    Match = HttpGatewayMatch.ForHost(HostMatch.Exact("admin.shop.example.com")) with { Path = PathMatch.Prefix("/") },
                    Service = admin,
                    PreserveHost = true,
                },
                new HttpGatewayRoute { Name = "colors", Match = HttpGatewayMatch.Prefix("/colors"), Service = colors },
                new HttpGatewayRoute
                {
                    Name = "orders",
                    Match = HttpGatewayMatch.Prefix("/orders/"),
                    Service = orders,
                    Rewrite = PathRewrite.Strip,
                },
            },
        }, new ComponentResourceOptions { Protect = true });

        return new Dictionary<string, object?>
        {
            ["gatewayResourceArn"] = edge.GatewayArn,
            ["gatewayPolicy"] = edge.EnvoyPolicyDocument,
        };

        ServiceWithRouter Service(string name) => new(name, new()
        {
            Mesh = mesh,
            Listener = Listener.Http(8080) with { HealthCheck = new() { Path = "/ping" } },
            Versions = { ["v1"] = ServiceVersion.Dns($"{name}.shop.local") },
        });
    }
}

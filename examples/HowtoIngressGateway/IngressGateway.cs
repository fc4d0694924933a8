using Pulumi;
using Pulumi.AppMeshKit;

/// <summary>
/// AWS's walkthrough "howto-ingress-gateway", rebuilt with the components. <see cref="MeshDefaults.None"/> keeps App Mesh's bare
/// behaviour, so that what is registered equals the definitions that AWS published.
/// </summary>
internal static class IngressGateway
{
    internal static void Create()
    {
        var certificateArn = new Config().Get("certificateArn") ?? "arn:aws:acm:us-west-2:123456789012:certificate/colorgateway";
        var mesh = new Mesh("ColorApp-Ingress", new() { Defaults = MeshDefaults.None });

        var first = ColorTeller("1", "white", "blue");
        var second = ColorTeller("2", "black", "red");

        _ = new Gateway("colorgateway-vg", new()
        {
            Mesh = mesh,
            Listener = GatewayListener.Http(9080) with { Tls = TlsCertificate.Acm(certificateArn) },
            Routes =
            {
                new HttpGatewayRoute { Name = "colorgateway-route-1", Match = HttpGatewayMatch.Prefix("/color1"), Service = first },
                new HttpGatewayRoute { Name = "colorgateway-route-2", Match = HttpGatewayMatch.Prefix("/color2"), Service = second },
            },
        });

        ServiceWithRouter ColorTeller(string number, string one, string other) => new($"colorteller-{number}", new()
        {
            Mesh = mesh,
            ServiceName = $"colorteller-{number}.default.svc.cluster.local",
            RouterName = $"colorteller-vr-{number}",
            Listener = Listener.Http(9080) with { HealthCheck = new() { Path = "/ping" } },
            Versions = { [one] = Color(one), [other] = Color(other) },
            Routes =
            {
                new HttpRoute
                {
                    Name = $"colorteller-route-{number}",
                    Match = HttpMatch.Prefix("/tell"),
                    Weights = new() { [one] = 1, [other] = 1 },
                },
            },
        });

        static ServiceVersion Color(string color) =>
            ServiceVersion.Dns($"colorteller-{color}.default.svc.cluster.local") with { Name = $"colorteller-{color}-vn" };
    }
}

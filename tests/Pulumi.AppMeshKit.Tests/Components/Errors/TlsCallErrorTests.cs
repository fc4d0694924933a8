using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>What callers and listeners think of TLS is compared as soon as both have joined, whoever comes first.</summary>
[Collection(PulumiPrograms.Name)]
public class TlsCallErrorTests
{
    private static readonly FileTrust _authority = TlsTrust.File("/keys/ca.pem");
    private static readonly FileCertificate _certificate = TlsCertificate.File("/keys/service.pem", "/keys/service.key");

    [Fact]
    public async Task A_service_without_TLS_is_refused_where_a_caller_enforces_it()
    {
        var message = string.Empty;
        await Services.RunAsync(mesh =>
        {
            _ = new MeshClient("job", new() { Mesh = mesh, Backends = { new Backend("colors.shop.local") { ClientPolicy = _authority } } });
            message = Assert.Throws<ResourceException>(() => Services.Colors(mesh)).Message;
        });

        Assert.Contains(
            "TLS-101  Backends[0].ClientPolicy: TLS is enforced, but the listener at the end of job -> colors.shop.local -> colors-v1:8080 has none: every call fails.",
            message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_caller_without_a_certificate_is_refused_where_a_listener_demands_it()
    {
        var message = string.Empty;
        await Services.RunAsync(mesh =>
        {
            Strict(mesh, new() { Certificate = _certificate, Validation = _authority });
            message = Assert.Throws<ResourceException>(() => new MeshClient("job", new() { Mesh = mesh, Backends = { "colors.shop.local" }, ClientPolicy = _authority })).Message;
        });

        Assert.Contains("TLS-104  ClientPolicy.Certificate: there is no client certificate, but ", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_policy_is_named_as_the_components_name_it()
    {
        List<Finding> findings = [];
        await Services.RunAsync(mesh =>
        {
            var colors = Strict(mesh, new() { Certificate = _certificate });
            _ = new MeshClient("job", new() { Mesh = mesh, Backends = { colors } });
            _ = new Gateway("edge", new() { Mesh = mesh, Listener = GatewayListener.Http(8080), Routes = { new HttpGatewayRoute { Service = colors } } });
            findings.AddRange(((IMesh)mesh).Scope.CheckFinished().Where(finding => finding.Rule.Id == "TLS-102"));
        });

        Assert.Equal(["Backends[0].ClientPolicy", "ClientPolicy"], findings.Select(finding => finding.Path).Order(StringComparer.Ordinal));
    }

    private static ServiceWithRouter Strict(Mesh mesh, ListenerTls tls) => Services.Colors(mesh, Listener.Http(8080) with { Tls = tls });
}

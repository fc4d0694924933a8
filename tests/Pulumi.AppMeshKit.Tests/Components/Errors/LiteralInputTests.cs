namespace Pulumi.AppMeshKit.Tests;

/// <summary>A literal in an <see cref="Input{T}"/> is judged at once, as a plain value is.</summary>
[Collection(PulumiPrograms.Name)]
public class LiteralInputTests
{
    [Fact]
    public Task A_host_name() => Refusal.IsAsync(
        "ServiceWithRouter \"colors\"",
        "SD-001  Versions[\"v1\"].Discovery.Hostname: the host name is missing; DNS service discovery needs one. "
            + "Write the name under which the service is registered.",
        mesh => new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            ServiceName = "colors.shop.local",
            Versions = { ["v1"] = ServiceVersion.Dns(string.Empty) },
        }));

    [Fact]
    public Task A_certificate() => Refusal.IsAsync(
        "Gateway \"edge\"",
        "TLS-009  Listener.Tls.Certificate.CertificateArn: \"edge.pem\" must be the ARN of an ACM certificate. "
            + "Write arn:aws:acm:REGION:ACCOUNT:certificate/ID.",
        mesh => new Gateway("edge", new()
        {
            Mesh = mesh,
            Listener = GatewayListener.Http(8443) with { Tls = TlsCertificate.Acm("edge.pem") },
        }));

    [Fact]
    public Task A_tag() => Refusal.IsAsync(
        "ServiceWithNode \"cache\"",
        $"TAG-003  Tags[\"note\"]: the value of tag \"note\" has 300 characters; it must have 256 at most.",
        mesh => new ServiceWithNode("cache", new()
        {
            Mesh = mesh,
            Discovery = ServiceDiscovery.Dns("cache.shop.local"),
            Tags = { ["note"] = new string('n', 300) },
        }));

    [Fact]
    public Task A_Cloud_Map_attribute() => Refusal.IsAsync(
        "ServiceWithRouter \"colors\"",
        "SD-007  Versions[\"v1\"].Discovery.Attributes[\"stage\"]: \"\" must have 1 to 1024 printable ASCII characters, and no space at either end.",
        mesh => new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            Versions = { ["v1"] = ServiceVersion.CloudMap("shop.local", "colors", new() { ["stage"] = string.Empty }) },
        }));

    [Fact]
    public Task An_output_that_is_known_already() => Refusal.IsAsync(
        "ServiceWithRouter \"colors\"",
        "SD-001  Versions[\"v1\"].Discovery.Hostname: the host name is missing; DNS service discovery needs one. "
            + "Write the name under which the service is registered.",
        mesh => new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            ServiceName = "colors.shop.local",
            Versions = { ["v1"] = ServiceVersion.Dns(Output.Create("colors").Apply(_ => string.Empty)) },
        }));

    [Fact]
    public Task A_secret_is_judged_and_not_shown() => Refusal.IsAsync(
        "Gateway \"edge\"",
        "TLS-009  Listener.Tls.Certificate.CertificateArn: \"${edge.Listener.Tls.Certificate.CertificateArn}\" must be the ARN of an ACM certificate. "
            + "Write arn:aws:acm:REGION:ACCOUNT:certificate/ID.",
        mesh => new Gateway("edge", new()
        {
            Mesh = mesh,
            Listener = GatewayListener.Http(8443) with { Tls = TlsCertificate.Acm(Output.CreateSecret("edge.pem")) },
        }));
}

using Pulumi.Utilities;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>What components give to those who run the proxies.</summary>
[Collection(PulumiPrograms.Name)]
public class OutputTests
{
    [Fact]
    public async Task A_mesh_gives_its_name_and_its_arn()
    {
        Mesh? mesh = null;
        await ProgramRun.OfAsync(() => mesh = new Mesh("platform", new() { Name = "shop" }));

        Assert.Equal("shop", await ValueOfAsync(mesh!.Name));
        Assert.Equal("arn:platform", await ValueOfAsync(mesh.Arn));
        Assert.Equal("shop", mesh.MeshName);
        Assert.Null(mesh.MeshOwner);
    }

    [Fact]
    public async Task A_service_gives_its_names_and_an_arn_for_each_version()
    {
        ServiceWithRouter? colors = null;
        await ProgramRun.OfAsync(() => colors = Colors(new Mesh("shop"), Listener.Http()));

        Assert.Equal("colors.shop.local", colors!.ServiceName);
        Assert.Equal(["colors.shop.local"], colors.ServiceNames);
        Assert.Equal("colors.shop.local", await ValueOfAsync(colors.VirtualServiceName));
        Assert.Equal(["blue", "green"], colors.VirtualNodeArns.Keys.Order());
        Assert.Equal("arn:colors-blue", await ValueOfAsync(colors.VirtualNodeArns["blue"]));
        Assert.Equal("arn:colors-green", await ValueOfAsync(colors.VirtualNodeArns["green"]));
        Assert.Equal(["blue", "green"], colors.Versions.Keys.Order());
    }

    [Fact]
    public async Task An_envoy_may_fetch_its_configuration()
    {
        ServiceWithRouter? colors = null;
        await ProgramRun.OfAsync(() => colors = Colors(new Mesh("shop"), Listener.Http()));

        Assert.Equal(
            """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": "appmesh:StreamAggregatedResources",
                  "Resource": [
                    "arn:colors-blue"
                  ]
                }
              ]
            }
            """.ReplaceLineEndings("\n"),
            await ValueOfAsync(colors!.EnvoyPolicies["blue"]));
    }

    [Fact]
    public async Task An_envoy_may_export_its_certificates_and_read_the_authorities_it_trusts()
    {
        const string Certificate = "arn:aws:acm:eu-west-1:123456789012:certificate/colors";
        const string Authority = "arn:aws:acm-pca:eu-west-1:123456789012:certificate-authority/root";
        const string Other = "arn:aws:acm-pca:eu-west-1:123456789012:certificate-authority/partner";
        ServiceWithRouter? colors = null;
        await ProgramRun.OfAsync(() => colors = new ServiceWithRouter("colors", new()
        {
            Mesh = new Mesh("shop"),
            Listeners =
            {
                Listener.Http(8080) with { Tls = TlsCertificate.Acm(Certificate) },
                Listener.Http(8081) with { Tls = TlsCertificate.Acm(Certificate) },
            },
            Versions = { ["blue"] = ServiceVersion.Dns("colors.shop.local") },
            ClientPolicy = TlsTrust.Acm(Authority),
            Backends = { new Backend("pay.partner.local") { ClientPolicy = TlsTrust.Acm(Other, Authority) } },
        }));

        Assert.Equal(
            $$"""
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": "appmesh:StreamAggregatedResources",
                  "Resource": [
                    "arn:colors-blue"
                  ]
                },
                {
                  "Effect": "Allow",
                  "Action": "acm:ExportCertificate",
                  "Resource": [
                    "{{Certificate}}"
                  ]
                },
                {
                  "Effect": "Allow",
                  "Action": "acm-pca:GetCertificateAuthorityCertificate",
                  "Resource": [
                    "{{Other}}",
                    "{{Authority}}"
                  ]
                }
              ]
            }
            """.ReplaceLineEndings("\n"),
            await ValueOfAsync(colors!.EnvoyPolicies["blue"]));
    }

    [Fact]
    public async Task A_gateway_gives_its_arn_and_a_policy_with_its_own_certificate()
    {
        const string Certificate = "arn:aws:acm:eu-west-1:123456789012:certificate/edge";
        Gateway? edge = null;
        await ProgramRun.OfAsync(() => edge = new Gateway("edge", new()
        {
            Mesh = new Mesh("shop"),
            Name = "shop-edge",
            Listener = GatewayListener.Http(8443) with { Tls = TlsCertificate.Acm(Certificate) },
        }));

        Assert.Equal("shop-edge", edge!.VirtualGatewayName);
        Assert.Equal("arn:edge", await ValueOfAsync(edge.GatewayArn));
        var policy = await ValueOfAsync(edge.EnvoyPolicyDocument);
        Assert.Contains("\"Action\": \"acm:ExportCertificate\"", policy, StringComparison.Ordinal);
        Assert.Contains(Certificate, policy, StringComparison.Ordinal);
        Assert.DoesNotContain("acm-pca", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_of_a_node_and_a_client_give_arn_and_policy()
    {
        ServiceWithNode? cache = null;
        MeshClient? job = null;
        await ProgramRun.OfAsync(() =>
        {
            var mesh = new Mesh("shop");
            cache = new ServiceWithNode("cache", new() { Mesh = mesh, Discovery = ServiceDiscovery.Dns("cache.shop.local") });
            job = new MeshClient("job", new() { Mesh = mesh, Backends = { cache } });
        });

        Assert.Equal("cache.shop.local", cache!.ServiceName);
        Assert.Equal("cache.shop.local", await ValueOfAsync(cache.VirtualServiceName));
        Assert.Equal("arn:cache", await ValueOfAsync(cache.VirtualNodeArn));
        Assert.Contains("\"arn:cache\"", await ValueOfAsync(cache.EnvoyPolicyDocument), StringComparison.Ordinal);
        Assert.Equal("arn:job", await ValueOfAsync(job!.VirtualNodeArn));
        Assert.Contains("\"arn:job\"", await ValueOfAsync(job.EnvoyPolicyDocument), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_component_shows_what_it_asks_for()
    {
        ServiceWithRouter? colors = null;
        var run = await ProgramRun.OfAsync(() => colors = Colors(new Mesh("shop"), Listener.Http()));

        Assert.Equal(
            ["VirtualNode", "VirtualNode", "VirtualRouter", "Route", "VirtualService"],
            colors!.Requests.Select(request => request.Kind));
        Assert.Equal(run.Requests["Route colors"], colors.Requests[3]);
        Assert.Same(colors.Mesh.Model, colors.Mesh.Model);
        Assert.Equal(6, colors.Mesh.Model.Requests.Count());
    }

    private static ServiceWithRouter Colors(Mesh mesh, Listener listener) => new("colors", new()
    {
        Mesh = mesh,
        ServiceName = "colors.shop.local",
        Listener = listener,
        Versions =
        {
            ["blue"] = ServiceVersion.Dns("colors-blue.shop.local"),
            ["green"] = ServiceVersion.Dns("colors-green.shop.local"),
        },
        Weights = new() { ["blue"] = 90, ["green"] = 10 },
    });

    private static Task<string> ValueOfAsync(Output<string> output) => OutputUtilities.GetValueAsync(output);
}

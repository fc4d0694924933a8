using System.Collections.Immutable;
using Pulumi.Aws.Acm;
using Pulumi.Testing;
using Pulumi.AppMeshKit.Preview;

namespace Pulumi.AppMeshKit.Tests.Preview;

/// <summary>What stands for values that only a deployment knows.</summary>
[Collection(PulumiPrograms.Name)]
public sealed class PlaceholderTests
{
    [Theory]
    [InlineData("aws:appmesh/mesh:Mesh", "mesh/front")]
    [InlineData("aws:appmesh/virtualNode:VirtualNode", "mesh/shop/virtualNode/front")]
    [InlineData("aws:appmesh/virtualRouter:VirtualRouter", "mesh/shop/virtualRouter/front")]
    [InlineData("aws:appmesh/route:Route", "mesh/shop/virtualRouter/r/route/front")]
    [InlineData("aws:appmesh/virtualService:VirtualService", "mesh/shop/virtualService/front")]
    [InlineData("aws:appmesh/virtualGateway:VirtualGateway", "mesh/shop/virtualGateway/front")]
    [InlineData("aws:appmesh/gatewayRoute:GatewayRoute", "mesh/shop/virtualGateway/g/gatewayRoute/front")]
    public void The_resources_of_App_Mesh_have_its_ARNs(string type, string path)
    {
        var inputs = new Dictionary<string, object> { ["name"] = "front", ["meshName"] = "shop", ["virtualRouterName"] = "r", ["virtualGatewayName"] = "g" };

        Assert.Equal($"arn:aws:appmesh:preview:000000000000:{path}", Placeholder.Arn(type, "logical", inputs.ToImmutableDictionary()));
    }

    [Fact]
    public void The_owner_of_a_shared_mesh_is_the_account()
    {
        var inputs = new Dictionary<string, object> { ["meshName"] = "shop", ["meshOwner"] = "123456789012" };

        Assert.Equal(
            "arn:aws:appmesh:preview:123456789012:mesh/shop/virtualNode/n",
            Placeholder.Arn("aws:appmesh/virtualNode:VirtualNode", "n", inputs.ToImmutableDictionary()));
    }

    [Fact]
    public void Other_resources_have_ARNs_of_the_same_shape()
    {
        Assert.Equal("arn:aws:acm:preview:000000000000:certificate/edge", Placeholder.Arn("aws:acm/certificate:Certificate", "edge", []));
        Assert.Equal(
            "arn:aws:acm-pca:preview:000000000000:certificate-authority/ca",
            Placeholder.Arn("aws:acmpca/certificateAuthority:CertificateAuthority", "ca", []));
    }

    [Fact]
    public async Task Outputs_that_are_text_are_marked_and_inputs_come_back()
    {
        IDictionary<string, object?> Program()
        {
            var certificate = new Certificate("edge", new() { DomainName = "shop.example.com" });
            return new Dictionary<string, object?>
            {
                ["id"] = certificate.Id,
                ["arn"] = certificate.Arn,
                ["domain"] = certificate.DomainName,
                ["notAfter"] = certificate.NotAfter,
                ["options"] = certificate.DomainValidationOptions,
            };
        }

        var result = await OfflinePreview.RunAsync(Program);

        Assert.Equal("edge.id.preview", result.Outputs["id"]);
        Assert.Equal("arn:aws:acm:preview:000000000000:certificate/edge", result.Outputs["arn"]);
        Assert.Equal("shop.example.com", result.Outputs["domain"]);
        Assert.Equal("edge.notAfter.preview", result.Outputs["notAfter"]);
        Assert.Equal("(known after deployment)", result.Outputs["options"]);
    }

    [Fact]
    public async Task A_placeholder_is_a_host_name_that_the_rules_accept()
    {
        var result = await OfflinePreview.RunAsync(() =>
        {
            var balancer = new Certificate("the balancer_1", new() { DomainName = "x" });
            _ = new ServiceWithRouter("colors", new()
            {
                Mesh = new Mesh("shop"),
                ServiceName = "colors.shop.local",
                Versions = { ["v1"] = ServiceVersion.Dns(balancer.NotAfter) },
            });
        });

        Assert.Empty(result.Errors);
        Assert.Contains("dns the-balancer-1.notAfter.preview", result.Resources[^1].Children[0].Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_of_a_provider_returns_marked_values()
    {
        IDictionary<string, object?> Program() => new Dictionary<string, object?>
        {
            ["account"] = Deployment.Instance
                .Invoke<ImmutableDictionary<string, string>>("aws:index/getCallerIdentity:getCallerIdentity", InvokeArgs.Empty)
                .Apply(identity => identity["accountId"]),
        };

        Assert.Equal("000000000000", (await OfflinePreview.RunAsync(Program)).Outputs["account"]);
    }

    [Fact]
    public async Task Types_that_nobody_knows_get_id_name_and_ARN()
    {
        var mocks = new PreviewMocks(new PreviewRecorder());
        var (id, state) = await mocks.NewResourceAsync(new MockResourceArgs { Type = "odd", Name = "x", Inputs = [] });

        Assert.Equal("x.id.preview", id);
        var values = Assert.IsType<ImmutableDictionary<string, object>>(state);
        Assert.Equal("x.name.preview", values["name"]);
        Assert.Equal("arn:aws:odd:preview:000000000000:odd/x", values["arn"]);
    }
}

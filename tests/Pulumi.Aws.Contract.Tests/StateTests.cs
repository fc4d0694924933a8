using System.Collections.Immutable;
using Pulumi.Aws.Acm;
using Pulumi.Aws.AppMesh;
using Pulumi.Aws.AppMesh.Inputs;
using Pulumi.Utilities;

namespace Pulumi.Aws.Contract.Tests;

public class StateTests
{
    [Fact]
    public async Task What_the_provider_returns_arrives_in_typed_outputs()
    {
        var mocks = new RecordingMocks
        {
            Extra = new Dictionary<string, object>
            {
                ["arn"] = "arn:aws:appmesh:eu-west-1:1:mesh/shop/virtualNode/v1",
                ["tagsAll"] = ImmutableDictionary<string, object>.Empty.Add("team", "shop"),
            }.ToImmutableDictionary(),
        };

        await Run.WithMocksAsync(mocks, async () =>
        {
            var node = new VirtualNode("v1", new()
            {
                MeshName = "shop",
                Spec = new VirtualNodeSpecArgs
                {
                    Listeners =
                    {
                        new VirtualNodeSpecListenerArgs
                        {
                            PortMapping = new VirtualNodeSpecListenerPortMappingArgs { Port = 8080, Protocol = "http" },
                        },
                    },
                    ServiceDiscovery = new VirtualNodeSpecServiceDiscoveryArgs
                    {
                        AwsCloudMap = new VirtualNodeSpecServiceDiscoveryAwsCloudMapArgs
                        {
                            NamespaceName = "local",
                            ServiceName = "web",
                            Attributes = { ["stack"] = "blue" },
                        },
                    },
                },
            });

            var spec = await OutputUtilities.GetValueAsync(node.Spec);
            var mapping = Assert.Single(spec.Listeners).PortMapping;
            Assert.Equal((8080, "http"), (mapping.Port, mapping.Protocol));
            Assert.Null(spec.Listeners[0].HealthCheck);
            Assert.Equal("blue", spec.ServiceDiscovery?.AwsCloudMap?.Attributes?["stack"]);
            Assert.Null(spec.ServiceDiscovery?.Dns);
            Assert.Equal("arn:aws:appmesh:eu-west-1:1:mesh/shop/virtualNode/v1", await OutputUtilities.GetValueAsync(node.Arn));
            Assert.Equal("shop", (await OutputUtilities.GetValueAsync(node.TagsAll))["team"]);
            Assert.Equal("v1-id", await OutputUtilities.GetValueAsync(node.Id));
        });
    }

    [Fact]
    public async Task Outputs_the_provider_does_not_return_are_unknown_in_a_preview()
    {
        await Deployment.TestAsync(new RecordingMocks(), new() { IsPreview = true }, async () =>
        {
            var mesh = new Mesh("shop", new() { Name = "shop" });

            Assert.True(await OutputUtilities.GetIsKnownAsync(mesh.Name));
            Assert.False(await OutputUtilities.GetIsKnownAsync(mesh.Arn));
        });
    }

    [Fact]
    public async Task Get_reads_by_id_with_the_state_as_hints()
    {
        var mocks = new RecordingMocks();
        await Run.WithMocksAsync(mocks, async () =>
        {
            var node = VirtualNode.Get("existing", "node-id", new()
            {
                MeshName = "shop",
                Arn = "arn:existing",
                Spec = new VirtualNodeSpecGetArgs
                {
                    Listeners =
                    {
                        new VirtualNodeSpecListenerGetArgs
                        {
                            PortMapping = new VirtualNodeSpecListenerPortMappingGetArgs { Port = 1, Protocol = "tcp" },
                        },
                    },
                },
            });

            Assert.Equal("arn:existing", await OutputUtilities.GetValueAsync(node.Arn));
            Assert.Equal("node-id", await OutputUtilities.GetValueAsync(node.Id));
            Assert.Equal(1, (await OutputUtilities.GetValueAsync(node.Spec)).Listeners[0].PortMapping.Port);
        });

        var request = mocks.Single(Tokens.VirtualNode);
        Assert.Equal(("existing", "node-id"), (request.Name, request.Id));
        Assert.Equal(["arn", "meshName", "spec"], request.Inputs.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Get_needs_no_state()
    {
        var mocks = await Run.RecordAsync(() => _ = Mesh.Get("existing", "shop"));

        Assert.Equal("shop", mocks.Single(Tokens.Mesh).Id);
    }

    [Fact]
    public async Task A_certificates_arn_can_feed_a_listener()
    {
        const string arn = "arn:aws:acm:eu-west-1:1:certificate/1";
        var mocks = new RecordingMocks { Extra = ImmutableDictionary<string, object>.Empty.Add("arn", arn) };
        await Run.WithMocksAsync(mocks, () =>
        {
            var certificate = new Certificate("cert", new() { DomainName = "shop.example", ValidationMethod = "DNS" });
            _ = new VirtualNode("v1", new()
            {
                MeshName = "shop",
                Spec = new VirtualNodeSpecArgs
                {
                    Listeners =
                    {
                        new VirtualNodeSpecListenerArgs
                        {
                            PortMapping = new VirtualNodeSpecListenerPortMappingArgs { Port = 443, Protocol = "http" },
                            Tls = new VirtualNodeSpecListenerTlsArgs
                            {
                                Mode = "STRICT",
                                Certificate = new VirtualNodeSpecListenerTlsCertificateArgs
                                {
                                    Acm = new VirtualNodeSpecListenerTlsCertificateAcmArgs { CertificateArn = certificate.Arn },
                                },
                            },
                        },
                    },
                },
            });
            return Task.CompletedTask;
        });

        Assert.Equal("shop.example", mocks.Single(Tokens.Certificate).Inputs["domainName"]);
        dynamic spec = mocks.Single(Tokens.VirtualNode).Inputs["spec"];
        Assert.Equal(arn, spec["listeners"][0]["tls"]["certificate"]["acm"]["certificateArn"]);
    }
}

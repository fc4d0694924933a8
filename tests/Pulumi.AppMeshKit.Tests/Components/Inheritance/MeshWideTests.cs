namespace Pulumi.AppMeshKit.Tests;

/// <summary>What holds for a whole mesh: tags, egress, IP versions.</summary>
[Collection(PulumiPrograms.Name)]
public class MeshWideTests
{
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

    private static string Tags(params (string Key, string Value)[] tags) =>
        "[" + string.Join(",", tags.Select(tag => $$"""{ "key": "{{tag.Key}}", "value": "{{tag.Value}}" }""")) + "]";
}

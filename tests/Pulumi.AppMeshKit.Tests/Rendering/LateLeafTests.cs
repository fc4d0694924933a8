using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Pulumi.Aws.AppMesh.Inputs;
using Pulumi.Utilities;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>A leaf that is unknown or secret, or that depends on something, makes nothing around it so.</summary>
[Collection(PulumiPrograms.Name)]
public class LateLeafTests
{
    [Fact]
    public async Task An_unknown_leaf_stays_alone()
    {
        var (spec, host, neighbour) = await DiscoveryAsync(() => OutputUtilities.CreateUnknown("later"));

        Assert.True(spec.Known);
        Assert.False(host.Known);
        Assert.True(neighbour.Known);
    }

    [Fact]
    public async Task A_secret_leaf_stays_alone()
    {
        var (spec, host, neighbour) = await DiscoveryAsync(() => Output.CreateSecret("cart.secret.local"));

        Assert.False(spec.Secret);
        Assert.True(host.Secret);
        Assert.Equal("cart.secret.local", host.Value);
        Assert.False(neighbour.Secret);
    }

    [Fact]
    public async Task A_leaf_brings_the_resource_it_comes_from()
    {
        var (spec, host, _) = await DiscoveryAsync(() => new Aws.AppMesh.Mesh("elsewhere", new() { Name = "elsewhere" }).Name);

        Assert.Equal(["elsewhere"], host.Dependencies);
        Assert.Empty(spec.Dependencies);
    }

    [Fact]
    public async Task A_secret_arrives_with_its_value()
    {
        var late = new LateValues();

        var registered = await Render.RunAsync(() => Render.Alone(
            WithHost(late.Add(Output.CreateSecret("cart.secret.local"), "cart-v1", Origin.Root()["Host"])!),
            Render.Context(late)));

        var node = registered.Single(resource => resource.Name == "alone");
        Assert.Contains("cart.secret.local", InputsText.Of(node.Inputs), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_placeholder_is_sent_as_what_is_delivered_for_it()
    {
        var late = new LateValues();
        late.Deliver("${HOST}", "cart.shop.local");

        var sent = await Render.InputsAsync(WithHost(Value<string>.Unknown("${HOST}")), late);

        Assert.Contains("cart.shop.local", InputsText.Of(sent), StringComparison.Ordinal);
    }

    private static VirtualNodeRequest WithHost(Value<string> host)
    {
        var node = Requests.Node("""{ "serviceDiscovery": { "dns": { "ipPreference": "IPv4_ONLY" } } }""");
        return node with { Spec = node.Spec! with { ServiceDiscovery = new() { Dns = node.Spec.ServiceDiscovery!.Dns! with { Hostname = host } } } };
    }

    /// <summary>Renders a node whose host name comes late, and looks at the spec, the host name and a leaf beside it.</summary>
    private static async Task<(Seen<VirtualNodeSpecArgs> Spec, Seen<string> Host, Seen<string> Neighbour)> DiscoveryAsync(Func<Input<string>> host)
    {
        var watch = new Watch();
        var late = new LateValues();
        await Render.RunAsync(() => Render.Alone(
            WithHost(late.Add(host(), "cart-v1", Origin.Root()["Host"])!),
            Render.Context(late, new Owner("owner", watch.Options))));

        var args = (Aws.AppMesh.VirtualNodeArgs)watch.Seen["alone"].Args;
        var spec = await Seen.OfAsync(args.Spec);
        var discovery = (await Seen.OfAsync(spec.Value!.ServiceDiscovery)).Value!;
        var dns = (await Seen.OfAsync(discovery.Dns)).Value!;
        return (spec, await Seen.OfAsync(dns.Hostname), await Seen.OfAsync(dns.IpPreference));
    }
}

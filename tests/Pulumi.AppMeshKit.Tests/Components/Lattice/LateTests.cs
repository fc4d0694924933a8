using Pulumi.Utilities;

namespace Pulumi.AppMeshKit.Tests.Lattice;

/// <summary>What is secret stays secret, and what is not known yet goes through.</summary>
[Collection(PulumiPrograms.Name)]
public class LateTests
{
    [Fact]
    public async Task A_secret_tag_stays_secret_with_Aws()
    {
        var run = await LatticeShop.RunAsync(SecretTag, LatticeProvider.Aws);

        foreach (var tags in new[]
                 {
                     run.Args<Aws.VpcLattice.ServiceArgs>("Service colors").Tags,
                     run.Args<Aws.VpcLattice.TargetGroupArgs>("TargetGroup colors/colors-v1-8080").Tags,
                     run.Args<Aws.VpcLattice.ListenerArgs>("Listener colors/http-8080").Tags,
                     run.Args<Aws.VpcLattice.ServiceNetworkServiceAssociationArgs>("ServiceNetworkServiceAssociation colors").Tags,
                 })
        {
            var seen = await Seen.OfAsync<System.Collections.Immutable.ImmutableDictionary<string, string>>(tags);
            Assert.Equal((true, "hush"), (seen.Secret, seen.Value!["owner"]));
        }
    }

    [Fact]
    public async Task A_secret_tag_stays_secret_with_AwsNative()
    {
        var run = await LatticeShop.RunAsync(SecretTag);

        foreach (var tags in new[]
                 {
                     run.Args<AwsNative.VpcLattice.ServiceArgs>("Service colors").Tags,
                     run.Args<AwsNative.VpcLattice.TargetGroupArgs>("TargetGroup colors/colors-v1-8080").Tags,
                     run.Args<AwsNative.VpcLattice.ListenerArgs>("Listener colors/http-8080").Tags,
                     run.Args<AwsNative.VpcLattice.ServiceNetworkServiceAssociationArgs>("ServiceNetworkServiceAssociation colors").Tags,
                 })
        {
            var list = await Seen.OfAsync<System.Collections.Immutable.ImmutableArray<AwsNative.Inputs.TagArgs>>(tags);
            var seen = await Seen.OfAsync(Assert.Single(list.Value).Value);
            Assert.Equal((true, "hush"), (seen.Secret, seen.Value));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_secret_certificate_stays_secret(bool isOfTheTarget)
    {
        var secret = Output.CreateSecret(LatticeShop.Certificate);
        var run = await ProgramRun.OfAsync(() => Tls(
            new Mesh("shop", new() { Target = MeshTarget.VpcLattice(new() { Vpcs = { new("vpc-1") }, CertificateArn = isOfTheTarget ? (Input<string>)secret : null }) }),
            isOfTheTarget ? LatticeShop.Certificate : secret));

        var seen = await Seen.OfAsync(run.Args<AwsNative.VpcLattice.ServiceArgs>("Service colors").CertificateArn!);
        Assert.Equal((true, true, LatticeShop.Certificate), (seen.Known, seen.Secret, seen.Value));
    }

    [Theory]
    [InlineData(LatticeProvider.Aws)]
    [InlineData(LatticeProvider.AwsNative)]
    public async Task A_certificate_that_is_not_known_yet_goes_through(LatticeProvider provider)
    {
        var run = await LatticeShop.RunAsync(mesh => Tls(mesh, OutputUtilities.CreateUnknown("later")), provider, preview: true);

        var certificate = provider == LatticeProvider.Aws
            ? run.Args<Aws.VpcLattice.ServiceArgs>("Service colors").CertificateArn
            : run.Args<AwsNative.VpcLattice.ServiceArgs>("Service colors").CertificateArn;
        Assert.False((await Seen.OfAsync(certificate!)).Known);
        Assert.Contains("Listener colors/https-8080", run.Registered);
    }

    [Fact]
    public async Task So_does_that_of_another_components_version()
    {
        var run = await LatticeShop.RunAsync(
            mesh =>
            {
                var colors = Tls(mesh, OutputUtilities.CreateUnknown("later"));
                _ = new ServiceWithRouter("paint", new() { Mesh = mesh, ServiceName = "paint.shop.local", Versions = { ["v1"] = colors.Versions["v1"] } });
            },
            preview: true);

        Assert.False((await Seen.OfAsync(run.Args<AwsNative.VpcLattice.ServiceArgs>("Service paint").CertificateArn!)).Known);
        Assert.Contains("TargetGroup paint/colors-v1-8080", run.Registered);
    }

    [Fact]
    public async Task A_certificate_of_another_component_is_known_in_an_update()
    {
        var run = await LatticeShop.RunAsync(mesh =>
        {
            var colors = Tls(mesh, Output.Create(LatticeShop.Certificate));
            _ = new ServiceWithRouter("paint", new() { Mesh = mesh, ServiceName = "paint.shop.local", Versions = { ["v1"] = colors.Versions["v1"] } });
        });

        Assert.Equal(LatticeShop.Certificate, run.Inputs("Service paint")["certificateArn"]);
    }

    [Fact]
    public async Task The_network_and_the_VPC_of_another_resource_go_through()
    {
        var run = await ProgramRun.OfAsync(preview: true, () =>
        {
            var mesh = new ExistingMesh("shop", target: MeshTarget.VpcLattice(new()
            {
                ServiceNetwork = OutputUtilities.CreateUnknown("later"),
                TargetVpcId = OutputUtilities.CreateUnknown("later"),
            }));
            _ = Services.One(mesh, "colors");
        });

        Assert.False((await Seen.OfAsync(run.Args<AwsNative.VpcLattice.ServiceNetworkServiceAssociationArgs>("ServiceNetworkServiceAssociation colors").ServiceNetworkIdentifier!)).Known);
        Assert.DoesNotContain(run.Registered, id => id.StartsWith("ServiceNetwork ", StringComparison.Ordinal));
    }

    private static void SecretTag(Mesh mesh) =>
        _ = new ServiceWithRouter("colors", new() { Mesh = mesh, Versions = { ["v1"] = Services.Blue }, Tags = { ["owner"] = Output.CreateSecret("hush") } });

    private static ServiceWithRouter Tls(Mesh mesh, Input<string> certificate) => new("colors", new()
    {
        Mesh = mesh,
        ServiceName = "colors.shop.local",
        Listener = Listener.Http(8080) with { Tls = TlsCertificate.Acm(certificate) },
        Versions = { ["v1"] = Services.Blue },
    });
}

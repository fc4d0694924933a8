using System.Text.RegularExpressions;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Tests.Shared;

namespace Pulumi.AppMeshKit.Tests.Lattice;

/// <summary>Meshes that exist as files, on VPC Lattice.</summary>
[Collection(PulumiPrograms.Name)]
public partial class DefinitionTests
{
    [Fact]
    public async Task A_definition_becomes_services_and_gives_their_outputs()
    {
        MeshDefinition? shop = null;
        var run = await ProgramRun.OfAsync(() => shop = Shop(ShopFiles.Mesh, ShopFiles.Node, ShopFiles.Router, ShopFiles.Route, ShopFiles.Service));

        Assert.Equal(
            [
                "Listener shop/colors.shop.local/http-8080", "Service shop/colors.shop.local", "ServiceNetwork shop/shop", "ServiceNetworkServiceAssociation shop/colors.shop.local",
                "ServiceNetworkVpcAssociation shop/shop/vpc", "TargetGroup shop/colors.shop.local/blue-8080",
            ],
            run.Sent.Select(args => $"{args.Type!.Split(':')[^1]} {args.Name}"));
        Assert.Empty(shop!.VirtualNodeArns);
        Assert.Equal("arn:shop/shop", (await Seen.OfAsync<string>(shop.MeshArn!)).Value);
        Assert.Equal(["blue"], shop.Lattice!.TargetGroupArns.Keys);
        Assert.Equal("colors.shop.local", Assert.Single(shop.Lattice.DnsRecords).Name);
    }

    [Fact]
    public async Task Components_join_it()
    {
        var run = await ProgramRun.OfAsync(() =>
        {
            var shop = Shop(ShopFiles.Mesh, ShopFiles.Node);
            _ = new ServiceWithRouter("paint", new() { Mesh = shop, ServiceName = "paint.shop.local", Versions = { ["v1"] = shop.VirtualNodes["blue"] } });
        });

        Assert.Equal("arn:shop/shop", run.Inputs("ServiceNetworkServiceAssociation paint")["serviceNetworkIdentifier"]);
        Assert.Contains("TargetGroup paint/blue-8080", run.Registered);
    }

    [Fact]
    public async Task A_gateway_in_it_stops_unless_accepted()
    {
        var (text, registered) = await ProgramRun.FailureOfAsync(() => Shop(ShopFiles.All));
        Assert.Contains("  LOSS-039  ", text, StringComparison.Ordinal);
        Assert.Contains("  LOSS-040  ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Service shop/colors.shop.local", registered);

        var run = await ProgramRun.OfAsync(() => new MeshDefinition("shop", new()
        {
            Definitions = ShopFiles.All,
            Target = LatticeShop.Target(),
            AcceptLosses = { new("LOSS-039", "an ALB stays"), new("LOSS-040", "an ALB stays") },
        }));
        Assert.Contains("Service shop/colors.shop.local", run.Registered);
    }

    [Fact]
    public async Task Names_of_two_files_that_become_one_stop()
    {
        var (text, _) = await ProgramRun.FailureOfAsync(() => Shop(ShopFiles.Mesh, ShopFiles.Node, ShopFiles.Router, ShopFiles.Route, ShopFiles.Service, ShopFiles.Service.Replace("colors.shop", "Colors_shop", StringComparison.Ordinal)));

        Assert.Contains("LAT-019", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_loss_that_only_a_late_value_brings_stops_then()
    {
        const string Mesh = """{ "meshName": "shop", "spec": { "egressFilter": { "type": "${EGRESS}" } } }""";
        static MeshDefinition Shop(string egress, params AcceptedLoss[] accepted) => new(
            "shop", new() { Definitions = { Mesh }, Values = { ["EGRESS"] = Output.Create(Task.Delay(20).ContinueWith(_ => egress, TaskScheduler.Default)) }, Target = LatticeShop.Target(), AcceptLosses = accepted });

        var (text, _) = await ProgramRun.FailureOfAsync(() => Shop("DROP_ALL"));
        Assert.Contains("LOSS-002", text, StringComparison.Ordinal);
        Assert.Contains("write AcceptLosses = { new(\"LOSS-002\", reason: \"…\") } in the arguments of mesh \"shop\".", text, StringComparison.Ordinal);

        await ProgramRun.OfAsync(() => Shop("ALLOW_ALL"));
        await ProgramRun.OfAsync(() => Shop("DROP_ALL", new AcceptedLoss("LOSS-002", "security groups do it")));
    }

    [Trait("Speed", "Slow")]
    [SharedTheory]
    [InlineData(LatticeProvider.Aws)]
    [InlineData(LatticeProvider.AwsNative)]
    public async Task Every_public_mesh_is_rendered_and_what_is_open_is_refused_with_findings(LatticeProvider provider)
    {
        var meshes = SharedFolder.Table(Path.Combine(SharedFolder.Corpus, "INDEX.tsv"))
            .Where(row => row["class"] == "mesh" && row["role"] == "base")
            .GroupBy(row => (row["repo"], row["walkthrough"], row["mesh"]));
        var (rendered, services, rules) = (0, 0, new SortedSet<string>(StringComparer.Ordinal));
        foreach (var mesh in meshes)
        {
            List<string> texts = [];
            foreach (var row in mesh) texts.Add(await File.ReadAllTextAsync(Path.Combine(SharedFolder.Corpus, row["file"])));

            // As they are, what only a deployment knows is open in many of them; with something plain in its place, nearly all are closed.
            var (_, asTheyAre) = await RenderAsync(provider, texts);
            Assert.All(asTheyAre.Split('\n').Skip(1), line => Assert.Matches("^  [A-Z]+-[0-9]{3}  ", line));
            var (made, refusal) = await RenderAsync(provider, [.. texts.Select(text => Placeholder().Replace(text, Plain))]);
            if (refusal.Length == 0) rendered++;
            services += made;
            rules.UnionWith(refusal.Split('\n').Skip(1).Select(line => line.Trim().Split(' ')[0]));
        }

        Assert.Equal((27, 48, "DEF-002 GEN-012 LAT-015 TLS-101"), (rendered, services, string.Join(' ', rules)));
    }

    private static async Task<(int Services, string Refusal)> RenderAsync(LatticeProvider provider, IReadOnlyList<string> definitions)
    {
        var refusal = string.Empty;
        var run = await ProgramRun.OfAsync(preview: true, () =>
        {
            try
            {
                _ = new MeshDefinition("mesh", new()
                {
                    Definitions = [.. definitions],
                    Target = MeshTarget.VpcLattice(new()
                    {
                        Provider = provider,
                        TargetVpcId = "vpc-1",
                        CertificateArn = "arn:certificate",
                        ServiceNetwork = definitions.Any(IsMesh) ? null : (Input<string>)"sn-1",
                    }),
                    AcceptLosses = [.. FidelityTable.Rows.Select(row => new AcceptedLoss(row.Id, "to see what comes out"))],
                });
            }
            catch (ResourceException exception)
            {
                refusal = exception.Message;
            }
        });
        return (run.Registered.Count(id => id.StartsWith("Service ", StringComparison.Ordinal)), refusal);
    }

    private static bool IsMesh(string text) => RequestJson.Read(text).Request is MeshRequest;

    private static string Plain(Match placeholder) => placeholder.Value switch
    {
        "${ROOT_CA_ARN}" => "arn:aws:acm-pca:eu-west-1:123456789012:certificate-authority/a1b2",
        "${CERTIFICATE_ARN}" => "arn:aws:acm:eu-west-1:123456789012:certificate/a1b2",
        var other => "x" + string.Concat(other.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit).Take(60)) + ".local",
    };

    [GeneratedRegex(@"\$\{[^}]*\}")]
    private static partial Regex Placeholder();

    private static MeshDefinition Shop(params string[] definitions) => new("shop", new() { Definitions = definitions, Target = LatticeShop.Target() });
}

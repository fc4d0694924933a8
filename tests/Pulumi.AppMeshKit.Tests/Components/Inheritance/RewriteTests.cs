namespace Pulumi.AppMeshKit.Tests;

/// <summary>What becomes of the path at a gateway (D-33).</summary>
[Collection(PulumiPrograms.Name)]
public class RewriteTests
{
    private const string Keeps = """{ "prefix": { "defaultPrefix": "DISABLED" } }""";
    private const string Strips = """{ "prefix": { "defaultPrefix": "ENABLED" } }""";

    private static readonly Dictionary<string, HttpGatewayMatch?> Matches = new()
    {
        ["none"] = null,
        ["prefix"] = HttpGatewayMatch.Prefix("/colors/"),
        ["exact"] = HttpGatewayMatch.Exact("/colors"),
        ["regex"] = HttpGatewayMatch.Regex("/c.*"),
        ["host"] = HttpGatewayMatch.ForHost(HostMatch.Exact("www.shop.com")),
    };

    private static readonly Dictionary<string, PathRewrite> Rewrites = new()
    {
        ["keep"] = PathRewrite.Keep,
        ["strip"] = PathRewrite.Strip,
        ["replace prefix"] = PathRewrite.ReplacePrefix("/c/"),
        ["replace path"] = PathRewrite.ReplacePath("/c"),
    };

    [Theory]
    [InlineData("none", "keep", Keeps)]
    [InlineData("prefix", "keep", Keeps)]
    [InlineData("exact", "keep", "null")]
    [InlineData("regex", "keep", "null")]
    [InlineData("host", "keep", "null")]
    [InlineData("none", "strip", Strips)]
    [InlineData("prefix", "strip", Strips)]
    [InlineData("prefix", "replace prefix", """{ "prefix": { "value": "/c/" } }""")]
    [InlineData("exact", "replace path", """{ "path": { "exact": "/c" } }""")]
    [InlineData("regex", "replace path", """{ "path": { "exact": "/c" } }""")]
    public async Task A_route_says_it(string match, string rewrite, string written)
    {
        var run = await RunAsync(MeshDefaults.None, Matches[match], Rewrites[rewrite]);

        run.Is("GatewayRoute edge", "spec.httpRoute.action.rewrite", written);
    }

    [Theory]
    [InlineData("exact", "strip", Strips, "the match has a path, but the rewrite changes the prefix. Rewrite the path.")]
    [InlineData("regex", "strip", Strips, "the match has a path, but the rewrite changes the prefix. Rewrite the path.")]
    [InlineData("prefix", "replace path", """{ "path": { "exact": "/c" } }""", "the match has a prefix, but the rewrite changes the path. Rewrite the prefix.")]
    public async Task A_route_is_told_what_does_not_fit(string match, string rewrite, string written, string line)
    {
        Gateway? edge = null;
        var run = await Services.RunAsync(mesh => edge = Edge(mesh, Matches[match], Rewrites[rewrite]));

        run.Is("GatewayRoute edge", "spec.httpRoute.action.rewrite", written);
        Assert.Contains($"warning GR-015  Routes[0].Rewrite: {line}", edge!.Findings.Select(finding => finding.ToString()));
    }

    [Theory]
    [InlineData("none", "keep", Keeps)]
    [InlineData("prefix", "keep", Keeps)]
    [InlineData("exact", "keep", "null")]
    [InlineData("regex", "keep", "null")]
    [InlineData("host", "keep", "null")]
    [InlineData("prefix", "strip", Strips)]
    [InlineData("exact", "strip", "null")]
    [InlineData("regex", "strip", "null")]
    [InlineData("host", "strip", "null")]
    [InlineData("prefix", "replace prefix", """{ "prefix": { "value": "/c/" } }""")]
    [InlineData("exact", "replace prefix", "null")]
    [InlineData("exact", "replace path", """{ "path": { "exact": "/c" } }""")]
    [InlineData("prefix", "replace path", "null")]
    public async Task A_mesh_says_it_where_it_fits(string match, string rewrite, string written)
    {
        var run = await RunAsync(MeshDefaults.Standard with { Rewrite = Rewrites[rewrite] }, Matches[match], null);

        run.Is("GatewayRoute edge", "spec.httpRoute.action.rewrite", written);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("prefix")]
    [InlineData("exact")]
    public async Task Nobody_says_it_in_a_mesh_without_defaults(string match)
    {
        var run = await RunAsync(MeshDefaults.None, Matches[match], null);

        run.Is("GatewayRoute edge", "spec.httpRoute.action.rewrite", "null");
    }

    [Theory]
    [InlineData(null, Keeps)]
    [InlineData(true, """{ "hostname": { "defaultTargetHostname": "DISABLED" }, "prefix": { "defaultPrefix": "DISABLED" } }""")]
    [InlineData(false, """{ "hostname": { "defaultTargetHostname": "ENABLED" }, "prefix": { "defaultPrefix": "DISABLED" } }""")]
    public async Task A_host_name_is_kept_when_asked_for(bool? preserve, string written)
    {
        var run = await Services.RunAsync(mesh => new Gateway("edge", new()
        {
            Mesh = mesh,
            Routes = { new HttpGatewayRoute { Service = Services.Colors(mesh), PreserveHost = preserve } },
        }));

        run.Is("GatewayRoute edge", "spec.httpRoute.action.rewrite", written);
    }

    private static Task<ProgramRun> RunAsync(MeshDefaults defaults, HttpGatewayMatch? match, PathRewrite? rewrite) =>
        Services.RunAsync(defaults, mesh => Edge(mesh, match, rewrite));

    private static Gateway Edge(Mesh mesh, HttpGatewayMatch? match, PathRewrite? rewrite) => new("edge", new()
    {
        Mesh = mesh,
        Routes = { new HttpGatewayRoute { Match = match, Rewrite = rewrite, Service = new ExistingService(mesh, "colors.shop.local") } },
    });
}

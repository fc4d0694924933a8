namespace Pulumi.AppMeshKit.Tool.Tests;

[Collection(ToolRuns.Name)]
public class CheckTests
{
    [Fact]
    public async Task What_is_right_is_counted()
    {
        using var folder = new WorkingFolder().With("mesh/mesh.json", Shop.Mesh);

        var run = await ToolRun.OfAsync("check", "mesh");

        Assert.Equal(new ToolRun(0, "Checked 1 definition in 1 file: no problems.\n", string.Empty), run);
    }

    [Fact]
    public async Task What_is_wrong_is_said_with_file_line_resource_and_cure()
    {
        using var folder = new WorkingFolder().With("mesh/colors.json", Shop.WrongNode);

        var run = await ToolRun.OfAsync("check", "mesh");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            mesh/colors.json
              virtual node "colors"
                 7  error  GEN-004  spec.listeners[0].portMapping.port: the listener port is 0; it must be between 1 and 65535.
                10  error  GEN-011  spec.serviceDiscovery.dns.hostName: "hostName" is not a member of DnsServiceDiscovery. Write "hostname".
                10  error  SD-001   spec.serviceDiscovery.dns.hostname: the host name is missing; DNS service discovery needs one. Write the name under which the service is registered.

            Checked 1 definition in 1 file: 3 problems.

            """,
            run.Output);
    }

    [Fact]
    public async Task A_broken_file_hides_nothing_and_makes_2()
    {
        using var folder = new WorkingFolder().With("mesh/broken.json", "{").With("mesh/colors.json", Shop.WrongNode);

        var run = await ToolRun.OfAsync("check", "mesh");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("mesh/broken.json:1\n  unreadable  ", run.Output, StringComparison.Ordinal);
        Assert.Contains("GEN-004", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_makes_2()
    {
        using var folder = new WorkingFolder();

        var run = await ToolRun.OfAsync("check", "nowhere.json");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("nowhere.json\n  unreadable  ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "mesh", "--format", "xml")]
    [InlineData("check", "mesh", "--value", "PORT")]
    [InlineData("check", "mesh", "--no-such-option")]
    [InlineData("no-such-command")]
    [InlineData]
    public async Task A_wrong_call_makes_2_and_answers_nothing(params string[] args)
    {
        var run = await ToolRun.OfAsync(args);

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith("appmeshkit: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    public async Task The_threshold_decides(string failOn, int exitCode)
    {
        using var folder = new WorkingFolder().With("colors.json", Shop.Node.Replace("/dev/stdout", "/log/access", StringComparison.Ordinal));

        var run = await ToolRun.OfAsync("check", "colors.json", "--fail-on", failOn);

        Assert.Contains("warning", run.Output, StringComparison.Ordinal);
        Assert.Equal(exitCode, run.ExitCode);
    }

    [Fact]
    public async Task A_note_about_everything_is_counted_and_not_repeated()
    {
        using var folder = new WorkingFolder();
        for (var index = 0; index < 5; index++) folder.With($"{index}.json", $$"""{ "meshName": "mesh{{index}}", "spec": { "egressFilter": { "type": "DROP_ALL" } } }""");

        var run = await ToolRun.OfAsync("check", ".");
        var all = await ToolRun.OfAsync("check", ".", "--all");

        Assert.Equal(
            "info  TAG-008  5 places are not so: a resource has tags (--all shows them)\n\nChecked 5 definitions in 5 files: 5 notes.\n",
            run.Output);
        Assert.Equal(5, all.Output.Split("TAG-008").Length - 1);
    }

    [Fact]
    public async Task The_end_of_App_Mesh_is_said_to_whoever_deploys_there()
    {
        using var folder = new WorkingFolder().With("mesh.json", Shop.Mesh);

        Assert.DoesNotContain("EOL-001", (await ToolRun.OfAsync("check", "mesh.json")).Output, StringComparison.Ordinal);
        Assert.Contains("EOL-001", (await ToolRun.OfAsync("check", "mesh.json", "--target", "app-mesh")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_provider_lacks_is_a_note_until_something_is_deployed_with_it()
    {
        var node = Shop.Node.Replace("\"dns\": { \"hostname\": \"colors.shop.local\" }", "\"awsCloudMap\": { \"namespaceName\": \"shop.local\", \"serviceName\": \"colors\", \"ipPreference\": \"IPv6_ONLY\" }", StringComparison.Ordinal);
        using var folder = new WorkingFolder().With("colors.json", node);

        var plain = await ToolRun.OfAsync("check", "colors.json", "--fail-on", "warning");
        var target = await ToolRun.OfAsync("check", "colors.json", "--target", "app-mesh");

        Assert.Contains("info  SD-010", plain.Output, StringComparison.Ordinal);
        Assert.Equal(0, plain.ExitCode);
        Assert.Contains("error  SD-010", target.Output, StringComparison.Ordinal);
        Assert.Equal(1, target.ExitCode);
    }
}

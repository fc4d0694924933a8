using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>What is wrong with definitions is said with file and line, all at once, and nothing is registered.</summary>
[Collection(PulumiPrograms.Name)]
public class DefinitionProblemTests
{
    [Fact]
    public async Task Every_problem_of_every_file_is_reported()
    {
        using var files = new ShopFiles().WriteAll();
        files.Write("5.json", ShopFiles.Node.Replace("8080", "0", StringComparison.Ordinal).Replace("hostname", "hostName", StringComparison.Ordinal));
        files.Write("6.json", ShopFiles.Mesh.Replace("ALLOW_ALL", "ALLOW", StringComparison.Ordinal));
        files.Write("7.json", "{");

        var message = await RefusalAsync(new() { Files = { files.Folder } });

        Assert.StartsWith("MeshDefinition \"shop\" has ", message, StringComparison.Ordinal);
        Assert.Contains($"DEF-001   {files.Folder}/7.json:1: ", message, StringComparison.Ordinal);
        Assert.Contains($"GEN-004   {files.Folder}/5.json:5: spec.listeners[0].portMapping.port: the listener port is 0", message, StringComparison.Ordinal);
        Assert.Contains($"GEN-011   {files.Folder}/5.json:6: spec.serviceDiscovery.dns.hostName: \"hostName\" is not a member of DnsServiceDiscovery. Write \"hostname\".", message, StringComparison.Ordinal);
        Assert.Contains($"{files.Folder}/6.json:1: spec.egressFilter.type: ", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_resources_with_the_same_mistake_are_two_problems()
    {
        var wrong = ShopFiles.Node.Replace("8080", "0", StringComparison.Ordinal);

        var message = await RefusalAsync(new() { Definitions = { ShopFiles.Mesh, wrong, wrong.Replace("blue", "green", StringComparison.Ordinal) } });

        Assert.Contains("GEN-004  Definitions[1]:5: spec.", message, StringComparison.Ordinal);
        Assert.Contains("GEN-004  Definitions[2]:5: spec.", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_knows_no_file_is_named_by_its_number()
    {
        ApiRequest Wrong(string name) => RequestJson.Read(ShopFiles.Node.Replace("8080", "0", StringComparison.Ordinal).Replace("blue", name, StringComparison.Ordinal)).Request!;

        var message = await RefusalAsync(new() { Requests = { RequestJson.Read(ShopFiles.Mesh).Request!, Wrong("blue"), Wrong("green") } });

        Assert.StartsWith("MeshDefinition \"shop\" has 2 problems:\n", message, StringComparison.Ordinal);
        Assert.Contains("GEN-004  Requests[1]:5: spec.listeners[0].portMapping.port: the listener port is 0", message, StringComparison.Ordinal);
        Assert.Contains("GEN-004  Requests[2]:5: spec.listeners[0].portMapping.port: the listener port is 0", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_to_join_with_is_a_mistake()
    {
        Assert.Equal(
            "MeshDefinition \"shop\" has 1 problem:\n  DEF-001  Files: there is no definition of the mesh \"shed\" in what was given. Name its files in Files, or mend MeshName.",
            await RefusalAsync(new() { Mesh = new ExistingMesh("shop"), MeshName = "shed", Definitions = { ShopFiles.Node } }));
    }

    [Fact]
    public async Task Nothing_to_register_is_a_mistake()
    {
        using var files = new ShopFiles();

        Assert.Equal(
            "MeshDefinition \"shop\" has 1 problem:\n  DEF-001  Files: there is no definition of a mesh in what was given. Name files or folders in Files, or write requests into Definitions.",
            await RefusalAsync(new() { Files = { files.Folder } }));
    }

    [Fact]
    public async Task Two_meshes_are_one_too_many()
    {
        const string Shed = """{ "meshName": "shed" }""";

        Assert.Equal(
            "MeshDefinition \"shop\" has 1 problem:\n  DEF-002  the definitions are of 2 meshes (\"shop\", \"shed\"); a MeshDefinition is of one. Write MeshName = \"shop\", and another MeshDefinition for each of the others.",
            await RefusalAsync(new() { Definitions = { ShopFiles.Mesh, Shed } }));

        var run = await ProgramRun.OfAsync(() => _ = new MeshDefinition("shop", new() { MeshName = "shed", Definitions = { ShopFiles.Mesh, Shed } }));
        Assert.Equal(["Mesh shop/shed"], run.Requests.Keys);
    }

    [Fact]
    public async Task What_joins_a_mesh_is_part_of_it()
    {
        var message = string.Empty;
        await ProgramRun.OfAsync(() =>
        {
            var mesh = new Mesh("shed");
            message = Assert.Throws<ResourceException>(() => new MeshDefinition("shop", new() { Mesh = mesh, Definitions = { ShopFiles.Node } })).Message;
        });

        Assert.Equal(
            "MeshDefinition \"shop\" has 1 problem:\n  DEF-002  Definitions[0]:1: this belongs to the mesh \"shop\", and the component joins \"shed\". Take it out, or leave out Mesh.",
            message);
    }

    [Fact]
    public async Task The_mesh_is_not_made_twice()
    {
        var message = string.Empty;
        await ProgramRun.OfAsync(() =>
        {
            var mesh = new Mesh("shop");
            message = Assert.Throws<ResourceException>(() => new MeshDefinition("part", new() { Mesh = mesh, Definitions = { ShopFiles.Mesh } })).Message;
        });

        Assert.Contains("DEF-002  Definitions[0]:1: the mesh \"shop\" is defined here, and the component joins one that exists already.", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_provider_cannot_carry_is_an_error()
    {
        var message = await RefusalAsync(new()
        {
            Definitions = { ShopFiles.Mesh, ShopFiles.Node.Replace("\"dns\": { \"hostname\": \"blue.shop.local\" }", "\"awsCloudMap\": { \"namespaceName\": \"shop.local\", \"serviceName\": \"blue\", \"ipPreference\": \"IPv6_ONLY\" }", StringComparison.Ordinal) },
        });

        Assert.Contains("SD-010  Definitions[1]:6: spec.serviceDiscovery.awsCloudMap.ipPreference: ", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_advised_against_a_warning_that_stops_works()
    {
        var quiet = ShopFiles.Mesh.Replace("ALLOW_ALL", "DROP_ALL", StringComparison.Ordinal);
        MeshDefinitionArgs Strict(params Suppression[] suppressions) => new()
        {
            Definitions = { quiet, ShopFiles.Node },
            FailOn = FailOn.Warning,
            Suppressions = [new("EOL-001", reason: "moves in March"), .. suppressions],
        };

        var message = await RefusalAsync(Strict());

        Assert.Contains("write Suppressions = { new(\"LOG-008\", reason: \"…\") { Resource = \"blue\" } } in the arguments of its component.", message, StringComparison.Ordinal);
        var run = await ProgramRun.OfAsync(() => _ = new MeshDefinition("shop", Strict(new Suppression("LOG-008", reason: "a sidecar logs") { Resource = "blue" })));
        Assert.Contains("VirtualNode shop/blue", run.Requests.Keys);
    }

    internal static async Task<string> RefusalAsync(MeshDefinitionArgs args)
    {
        var message = string.Empty;
        var run = await ProgramRun.OfAsync(() => message = Assert.Throws<ResourceException>(() => new MeshDefinition("shop", args)).Message);

        Assert.Empty(run.Requests);
        return message;
    }
}

using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>A mesh of another account is another mesh.</summary>
[Collection(PulumiPrograms.Name)]
public class DefinitionOwnerTests
{
    private const string Owner = "111122223333";

    private static readonly string Owned = ShopFiles.Node.Replace("\"virtualNodeName\"", "\"meshOwner\": \"444455556666\", \"virtualNodeName\"", StringComparison.Ordinal);

    [Fact]
    public async Task The_owner_of_the_joined_mesh_reaches_definitions_that_say_none()
    {
        MeshDefinition? part = null;
        var run = await ProgramRun.OfAsync(() => part = new MeshDefinition("part", new() { Mesh = new ExistingMesh("shop", Owner), Definitions = { ShopFiles.Node } }));

        Assert.Equal(Owner, run.Requests["VirtualNode part/blue"].MeshOwner!.ToString());
        Assert.DoesNotContain(part!.Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public async Task A_definition_of_another_owner_is_refused()
    {
        var message = await DefinitionProblemTests.RefusalAsync(new() { Mesh = new ExistingMesh("shop", Owner), Definitions = { Owned } });

        Assert.Equal(
            "MeshDefinition \"shop\" has 1 problem:\n"
                + "  DEF-002  Definitions[0]:1: this belongs to the mesh \"shop\" of the account 444455556666, and the component joins that of 111122223333. Take it out, or mend the owner.",
            message);
    }

    [Fact]
    public async Task Without_a_mesh_the_definitions_say_whose_it_is()
    {
        MeshDefinition? part = null;
        var run = await ProgramRun.OfAsync(() =>
        {
            part = new MeshDefinition("part", new() { Definitions = { Owned } });
            _ = new MeshClient("job", new() { Mesh = part });
        });

        Assert.Equal("444455556666", part!.MeshOwner);
        Assert.All(run.Requests.Values, request => Assert.Equal("444455556666", request.MeshOwner!.ToString()));
    }

    [Fact]
    public async Task A_mesh_that_another_account_shares_cannot_be_made_here()
    {
        const string Shared = """
            apiVersion: appmesh.k8s.aws/v1beta2
            kind: Mesh
            metadata: { name: shop }
            spec: { meshOwner: "111122223333", namespaceSelector: { matchLabels: { mesh: shop } } }
            """;
        const string Node = """
            apiVersion: appmesh.k8s.aws/v1beta2
            kind: VirtualNode
            metadata: { name: blue, namespace: shop }
            spec: { listeners: [{ portMapping: { port: 8080, protocol: http } }], serviceDiscovery: { dns: { hostname: blue.shop.local } } }
            """;
        using var files = new ShopFiles();
        var node = files.Write("node.yaml", Node);
        files.Write("mesh.yaml", Shared);

        Assert.Equal(
            "MeshDefinition \"shop\" has 1 problem:\n"
                + "  DEF-002  some definitions are of the mesh \"shop\" of the account 111122223333, and some are of one without an owner."
                + " Where that account shares it, take out what defines the mesh and write Mesh = new ExistingMesh(\"shop\", \"111122223333\");"
                + " where the account is your own, take out the owner.",
            await DefinitionProblemTests.RefusalAsync(new() { Files = { files.Folder } }));

        // What the message advises works.
        var run = await ProgramRun.OfAsync(() => _ = new MeshDefinition("part", new() { Mesh = new ExistingMesh("shop", Owner), Files = { node } }));
        Assert.Equal(("blue_shop", Owner), (run.Requests.Single().Value.Name!.ToString(), run.Requests.Single().Value.MeshOwner!.ToString()));
    }
}

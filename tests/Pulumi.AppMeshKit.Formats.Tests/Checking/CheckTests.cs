using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats.Tests.Checking;

public class CheckTests
{
    [Fact]
    public void References_are_judged_where_the_mesh_is_defined()
    {
        using var folder = new TemporaryFolder();
        folder.Write("mesh.json", Samples.Mesh);
        folder.Write("service.json", Samples.Service);
        folder.Write("other/service.json", Samples.Service);

        var error = Assert.Single(Check(folder), finding => finding.Severity == Severity.Error);

        Assert.Equal(("REF-002", "service.json", 4), (error.Rule.Id, Assert.Single(folder.Below([error.File!])), error.Line));
    }

    [Fact]
    public void A_variant_takes_no_part_in_a_mesh()
    {
        using var folder = new TemporaryFolder();
        folder.Write("mesh@b.json", Samples.Mesh);
        folder.Write("service@b.json", Samples.Service);
        folder.Write("node.json", Samples.Node);
        folder.Write("node@b.json", Samples.Node);

        var set = DefinitionFiles.Read([folder.Path]);

        Assert.Equal(4, set.Meshes.Count);
        Assert.DoesNotContain(DefinitionRules.Check(set), finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void A_variant_with_its_mesh_is_judged_as_a_whole() =>
        Assert.Contains("REF-002", DefinitionRules.Check(DefinitionFiles.ReadText($"[{Samples.Mesh},{Samples.Service}]", "all@b.json")).Select(finding => finding.Rule.Id));

    [Fact]
    public void A_shared_mesh_is_another_mesh()
    {
        using var folder = new TemporaryFolder();
        folder.Write("mesh.json", Samples.Mesh);
        folder.Write("service.json", Samples.Service.Replace("\"meshName\"", "\"meshOwner\":\"111122223333\",\"meshName\"", StringComparison.Ordinal));

        Assert.DoesNotContain(Check(folder), finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void Findings_are_sorted_by_file_line_and_rule()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.json", """{"meshName":"a b","spce":{}}""");
        folder.Write("a.json", "{\"meshName\":\"m\",\n\"virtualRouterName\":\"r\",\n\"spec\":{\"listeners\":\n[{\"portMapping\":{\"port\":0,\"protocol\":\"ftp\"}}]}}");

        var findings = Check(folder);

        Assert.Equal(
            ["a.json:4 GEN-004", "a.json:4 VN-004", "b.json:1 GEN-011", "b.json:1 NAME-002"],
            folder.Below(findings.Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.File}:{finding.Line} {finding.Rule.Id}")));
        Assert.Equal(findings.OrderBy(finding => finding.File).ThenBy(finding => finding.Line).ThenBy(finding => finding.Rule.Id), findings);
    }

    [Fact]
    public void What_a_provider_cannot_carry_is_a_note_until_it_is_the_target()
    {
        const string Json = """
            {"meshName":"m","virtualGatewayName":"g","gatewayRouteName":"r","spec":{"httpRoute":{
              "match":{"prefix":"/","method":"GET"},"action":{"target":{"virtualService":{"virtualServiceName":"s.local"}}}}}}
            """;
        var set = DefinitionFiles.ReadText(Json, "route.json");

        Assert.Equal(Severity.Info, Assert.Single(DefinitionRules.Check(set), finding => finding.Rule.Id == "GR-023").Severity);
        Assert.Equal(Severity.Error, Assert.Single(DefinitionRules.Check(set, new() { Target = "app-mesh" }), finding => finding.Rule.Id == "GR-023").Severity);
    }

    [Fact]
    public void The_end_of_the_engine_is_reported_once_a_mesh_and_only_for_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("mesh.json", Samples.Mesh);
        folder.Write("node.json", Samples.Node);
        folder.Write("node@b.json", Samples.Node);
        folder.Write("other/node.json", Samples.Node);
        var set = DefinitionFiles.Read([folder.Path]);

        Assert.DoesNotContain(DefinitionRules.Check(set), finding => finding.Rule.Id == "EOL-001");
        Assert.Equal(
            ["mesh.json", "other/node.json"],
            folder.Below(DefinitionRules.Check(set, new() { Target = "app-mesh" }).Where(finding => finding.Rule.Id == "EOL-001").Select(finding => finding.File!)));
    }

    private static IReadOnlyList<Finding> Check(TemporaryFolder folder) => DefinitionRules.Check(DefinitionFiles.Read([folder.Path]));
}

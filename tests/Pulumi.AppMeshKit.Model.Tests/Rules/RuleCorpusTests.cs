using Pulumi.AppMeshKit.Model.Tests.Shared;

namespace Pulumi.AppMeshKit.Model.Tests.Rules;

/// <summary>Definitions that people published: what App Mesh accepted, the rules accept.</summary>
[Trait("Speed", "Slow")]
public class RuleCorpusTests
{
    [SharedFact]
    public void Every_public_definition_breaks_exactly_the_rules_of_its_index() =>
        Assert.All(SharedFolder.Table(Path.Combine(SharedFolder.Corpus, "INDEX.tsv")), row =>
        {
            var errors = Check(row["file"], row["kind"]).Where(finding => finding.Rule is { Severity: Severity.Error, Tier: RuleTier.Core });
            Assert.Equal(Listed(row["error_rules"]), Ids(errors));
        });

    [SharedFact]
    public void Wrong_definitions_break_the_rules_of_their_table() =>
        Assert.All(SharedFolder.Table(Path.Combine(SharedFolder.Corpus, "invalid", "INVALID.tsv")), row =>
        {
            var findings = Check(Path.Combine("invalid", row["file"]), row["kind"]).ToList();
            var listed = Listed(row["rules"]).ToList();
            var severity = row["expect"] == "error" ? Severity.Error : Severity.Warning;

            Assert.Equal(listed, Ids(findings.Where(finding => listed.Contains(finding.Rule.Id) && finding.Severity == severity)));
            Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Error && !listed.Contains(finding.Rule.Id));
            Assert.Contains(findings, finding => finding.Path.StartsWith(row["path"], StringComparison.Ordinal));
        });

    [SharedFact]
    public void Meshes_that_people_ran_have_no_error_between_their_resources()
    {
        var meshes = SharedFolder.Table(Path.Combine(SharedFolder.Corpus, "INDEX.tsv"))
            .Where(row => row["class"] == "mesh" && row["role"] == "base")
            .GroupBy(row => (row["repo"], row["walkthrough"], row["mesh"]));
        var errors = meshes.SelectMany(mesh => MeshGraphRules.Check(MeshModel.Of([.. mesh.Select(row => Read(row["file"], row["kind"]).Request!)])))
            .Where(finding => finding.Severity == Severity.Error);

        string[] expected =
        [
            // Two walkthroughs about TLS have nodes without it, and a caller that enforces it.
            "aws_aws-app-mesh-examples/howto-k8s-tls-acm/virtualNode.front_howto-k8s-tls-acm.json TLS-101",
            "aws_aws-app-mesh-examples/howto-k8s-tls-file-based/virtualNode.front_howto-k8s-tls-file-based.json TLS-101",

            // One program leaves a virtual service to a canary controller that makes it later.
            "stefanprodan_gitops-appmesh/main/gatewayRoute.podinfo_default.json REF-003",
        ];
        Assert.Equal(expected, errors.Select(finding => $"{finding.File} {finding.Rule.Id}").Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Listed(string rules) =>
        rules.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Ids(IEnumerable<Finding> findings) =>
        findings.Select(finding => finding.Rule.Id).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<Finding> Check(string file, string kind)
    {
        var (request, problems) = Read(file, kind);
        return ResourceRules.CheckReading(request!, problems).Concat(ResourceRules.Check(request!));
    }

    private static RequestReadResult Read(string file, string kind) =>
        RequestJson.Read(File.ReadAllText(Path.Combine(SharedFolder.Corpus, file)), file, kind);
}

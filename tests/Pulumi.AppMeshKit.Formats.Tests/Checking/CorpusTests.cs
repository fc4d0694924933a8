using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Tests.Shared;

namespace Pulumi.AppMeshKit.Formats.Tests.Checking;

/// <summary>Definitions that people published, read as the folder that they are.</summary>
public class CorpusTests
{
    [SharedFact]
    public void The_folder_of_public_definitions_breaks_exactly_the_rules_of_its_index()
    {
        var rows = SharedFolder.Table(Path.Combine(SharedFolder.Corpus, "INDEX.tsv")).ToDictionary(row => row["file"]);
        var set = DefinitionFiles.Read([SharedFolder.Corpus]);
        var errors = DefinitionRules.Check(set)
            .Where(finding => finding.Rule is { Severity: Severity.Error, Tier: RuleTier.Core })
            .ToLookup(finding => Below(finding.File!), finding => finding.Rule.Id);

        Assert.Empty(set.Unreadable);
        Assert.Empty(set.Skipped);
        Assert.Equal(433, set.Definitions.Count);
        Assert.All(set.Definitions.Where(definition => rows.ContainsKey(Below(definition.File))), definition =>
        {
            var row = rows[Below(definition.File)];
            Assert.Equal((row["kind"], row["name"], row["mesh"]), (definition.Request.Kind, $"{definition.Request.Name}", $"{definition.Request.MeshName}"));
            Assert.Equal(Ids(row["error_rules"].Split(' ')), Ids(errors[row["file"]]));
        });
    }

    [SharedFact]
    public void Wrong_definitions_break_the_rules_of_their_table()
    {
        var folder = Path.Combine(SharedFolder.Corpus, "invalid");
        Assert.All(SharedFolder.Table(Path.Combine(folder, "INVALID.tsv")), row =>
        {
            var findings = DefinitionRules.Check(DefinitionFiles.Read([Path.Combine(folder, row["file"])]));
            var severity = row["expect"] == "error" ? Severity.Error : Severity.Warning;
            var listed = row["rules"].Split(' ');

            Assert.Equal(
                Ids(listed),
                Ids(findings.Where(finding => listed.Contains(finding.Rule.Id) && finding.Severity == severity).Select(finding => finding.Rule.Id)));
            Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Error && !listed.Contains(finding.Rule.Id));
            Assert.All(findings, finding => Assert.Equal(row["file"], Path.GetFileName(finding.File)));
            Assert.All(findings, finding => Assert.NotNull(finding.Line));
        });
    }

    private static string Below(string file) => file[(SharedFolder.Corpus.Length + 1)..];

    private static IEnumerable<string> Ids(IEnumerable<string> rules) =>
        rules.Where(id => id.Length > 0).Distinct().Order(StringComparer.Ordinal);
}

using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>The migration report for a ticket: one table of facts, and one of what is lost.</summary>
internal static class MigrationMarkdown
{
    private const int MostPlaces = 3;

    private static readonly string[] _columns = ["", "id", "what", "does", "places", "what to do"];

    /// <summary>The sections of one mesh.</summary>
    /// <param name="migration">The mesh.</param>
    /// <param name="all">Whether to show every place.</param>
    public static IEnumerable<ReportSection> Sections(MeshMigration migration, bool all)
    {
        yield return ReportSection.Fixed($"#### {MarkdownCell.Words(Say.Capital(MigrationWords.Title(migration)))} on VPC Lattice — {MigrationWords.Verdict(migration)}\n\n");
        yield return new(95, [Facts(migration), $"*{MarkdownCell.Words(MigrationWords.Settings(migration))}*\n\n", string.Empty]);
        yield return new(90, new MarkdownTable(string.Empty, _columns, [.. migration.Losses.Select(group => Row(group, all))], "kinds of losses").Forms);
        yield return new(60, new MarkdownTable(string.Empty, ["accepted", "places", "because"], [.. Accepted(migration)], "accepted losses").Forms);
    }

    private static string Facts(MeshMigration migration)
    {
        List<(string Name, string? Text)> facts =
        [
            ("has", MigrationWords.Has(migration)),
            ("becomes", MigrationWords.Becomes(migration)),
            ("to make", MigrationWords.ToMake(migration)),
            ("settings", MigrationWords.Settings(migration)),
            ("provider", migration.Provider),
        ];
        return "|   |   |\n| --- | --- |\n" + string.Concat(facts.Where(fact => fact.Text is not null).Select(fact => $"| {fact.Name} | {MarkdownCell.Words(fact.Text)} |\n")) + "\n";
    }

    private static IReadOnlyList<string> Row(LossGroup group, bool all)
    {
        var word = group.Stops ? "**stops**" : group.Severity == Severity.Warning ? "warns" : "note";
        return [word, group.Rule.Id, $"{MarkdownCell.Words(group.Feature)} ({group.ClassWord}{(group.IsDefault ? ", a default" : string.Empty)})", MarkdownCell.Words(group.Says), Places(group, all), MarkdownCell.Words(group.Remedy)];
    }

    private static string Places(LossGroup group, bool all)
    {
        if (!all && (group.Severity == Severity.Info || group.Findings.Count > MostPlaces)) return $"{group.Findings.Count}";

        return string.Join("<br>", group.Findings.Select(finding => MarkdownCell.Code(MigrationWords.Place(finding))));
    }

    private static IEnumerable<IReadOnlyList<string>> Accepted(MeshMigration migration) => migration.Accepted
        .GroupBy(one => (one.Finding.Rule.Id, one.Loss.Reason))
        .Select(group => (IReadOnlyList<string>)[group.Key.Id, $"{group.Count()}", MarkdownCell.Words(group.Key.Reason)]);
}

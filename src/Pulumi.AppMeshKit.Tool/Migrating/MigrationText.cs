using Pulumi.AppMeshKit.Model;
using Spectre.Console;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>The migration report for a terminal: what comes out, how much carries over, then what stops, what warns, notes.</summary>
/// <param name="console">Where to write.</param>
/// <param name="all">Whether to show every place.</param>
internal sealed class MigrationText(IAnsiConsole console, bool all)
{
    /// <summary>More places than this are counted.</summary>
    private const int MostPlaces = 3;

    /// <summary>Writes it.</summary>
    /// <param name="migrations">The meshes.</param>
    public void Write(IReadOnlyList<MeshMigration> migrations)
    {
        foreach (var migration in migrations) Write(migration);
        if (migrations.Count < 2) return;

        console.WriteLine(MigrationWords.Total(migrations));
        console.WriteLine();
    }

    private void Write(MeshMigration migration)
    {
        console.MarkupLine($"[bold]{Plain(MigrationWords.Title(migration))}[/] on VPC Lattice, with {migration.Provider}: {MigrationWords.Verdict(migration)}");
        Fact("has", MigrationWords.Has(migration));
        Fact("becomes", MigrationWords.Becomes(migration));
        if (MigrationWords.ToMake(migration) is { } records) Fact("to make", records);
        Fact("settings", MigrationWords.Settings(migration));
        foreach (var severity in migration.Losses.GroupBy(group => group.Severity))
        {
            var hint = severity.Key != Severity.Error ? string.Empty
                : severity.Any(group => FidelityTable.Has(group.Rule)) ? "  until it is mended, or its loss accepted with a reason (acceptLosses)"
                : "  until it is mended";
            console.MarkupLine($"\n  [{Colour(severity.Key)}]{MigrationWords.Heading(severity.Key)}[/]{hint}");
            foreach (var group in severity) Write(group);
        }

        if (migration.Accepted.Count > 0) console.MarkupLine("\n  accepted");
        foreach (var group in migration.Accepted.GroupBy(one => (one.Finding.Rule.Id, one.Loss.Reason)))
            console.MarkupLine($"    {group.Key.Id,-8}  {MigrationWords.Places(group.Count())}: {Plain(group.Key.Reason)}");
        console.WriteLine();
    }

    private void Write(LossGroup group)
    {
        console.MarkupLine($"    {group.Rule.Id,-8}  [bold]{Plain(group.Feature)}[/]  ({group.ClassWord}, {MigrationWords.Places(group.Findings.Count)}{(group.IsDefault ? ", a default" : string.Empty)})");
        Line(group.Says);
        if (group.Remedy is { } remedy) Line($"→ {remedy}");
        if (!all && group.Severity == Severity.Info) return;

        var shown = all ? group.Findings : [.. group.Findings.Take(MostPlaces)];
        foreach (var finding in shown) console.MarkupLine($"              [grey]at {Plain(MigrationWords.Place(finding))}[/]");
        if (shown.Count < group.Findings.Count) console.MarkupLine($"              [grey]and {group.Findings.Count - shown.Count} more (--all shows them)[/]");
    }

    private void Fact(string name, string text) => console.MarkupLine($"  {name,-10}{Plain(text)}");

    private void Line(string text) => console.MarkupLine($"              {Plain(text)}");

    private static string Plain(string text) => Markup.Escape(Visible.Of(text));

    private static string Colour(Severity severity) => severity switch
    {
        Severity.Error => "red",
        Severity.Warning => "yellow",
        _ => "blue",
    };
}

using System.Globalization;
using System.Text;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>docs/fidelity.md.</summary>
internal static class FidelityPage
{
    private const string Start =
        """
        # Fidelity

        What becomes of every feature of a mesh on every target. A test writes this page from the table in the code
        (`src/Pulumi.AppMeshKit.Model/Fidelity`), which the findings are read from, too: what this page calls partial or none is said before
        anything is registered, at the place where it was written. Do not edit it; `APPMESHKIT_ACCEPT=1 ./build test` writes it anew.

        App Mesh has everything, since the model mirrors it. What `Pulumi.Aws` cannot write of it is in [coverage.md](coverage.md).

        ## How a loss is reported

        | what is lost | who wrote it | kept in part | not kept |
        |---|---|---|---|
        | security: who may talk to whom, and who can read it | you | a warning | stops |
        | routing: who gets a request | you | a warning | stops |
        | resilience: what becomes of a request when something fails or is slow | you | a warning | a warning |
        | cosmetic: names, logs and the like | you | a note | a note |
        | any of these | a default of the kit, or nobody | a note | a note |

        What stops is listed in full, before anything is registered. To do without something, accept its loss with a reason:
        `AcceptLosses = { new("LOSS-041", reason: "the load balancer rewrites") }`. There is no word for all losses at once. An accepted loss
        that is none is a warning (ACC-001). Each id has a section with examples in [rules.md](rules.md).

        How to read the matrix: where a cell has several lines, the words in brackets say which case a line is about; all else is as the line
        without brackets says.

        ## Matrix


        """;

    private static readonly TargetEngine[] _engines = Enum.GetValues<TargetEngine>();

    /// <summary>The page.</summary>
    public static string Write()
    {
        var text = new StringBuilder(Start.ReplaceLineEndings("\n"));
        text.Append(CultureInfo.InvariantCulture, $"| id | class | feature | {string.Join(" | ", _engines.Select(engine => engine.Title()))} | what to do |\n");
        text.Append("|---|---|---|").Insert(text.Length, "---|", _engines.Length).Append("---|\n");
        foreach (var row in FidelityTable.Rows)
            text.Append(CultureInfo.InvariantCulture, $"| {row.Id} | {Word(row.Class)} | {row.Feature} | {string.Join(" | ", _engines.Select(engine => Cell(row.On(engine))))} | {Remedies(row)} |\n");

        text.Append("\n## Where the features are written\n\n| id | resource | path |\n|---|---|---|\n");
        foreach (var row in FidelityTable.Rows)
        {
            foreach (var kind in row.Entries.SelectMany(entry => entry.Paths).Distinct().GroupBy(path => path.Kind).OrderBy(group => group.Key))
                text.Append(CultureInfo.InvariantCulture, $"| {row.Id} | {kind.Key} | {string.Join(", ", kind.Select(path => path.Path.Length == 0 ? "the resource itself" : $"`{path.Path}`"))} |\n");
        }

        return text.ToString();
    }

    private static string Cell(IEnumerable<FidelityEntry> entries)
    {
        var lines = entries.Select(Line).Distinct().ToList();
        return lines.Count == 0 ? Word(FidelityLevel.Full) : string.Join("<br>", lines);
    }

    private static string Line(FidelityEntry entry) =>
        Word(entry.Level) + (entry.Case is null ? string.Empty : $" ({entry.Case})") + (entry.How is null ? string.Empty : $": {entry.How}");

    private static string Remedies(FidelityRow row) =>
        row.Entries.Select(entry => entry.Remedy).OfType<string>().Distinct().ToList() is { Count: > 0 } remedies ? string.Join("<br>", remedies) : "–";

    private static string Word(Enum value) => value.ToString().ToLowerInvariant();
}

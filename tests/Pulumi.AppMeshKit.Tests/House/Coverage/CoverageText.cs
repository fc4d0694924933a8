using System.Globalization;
using System.Text;

namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>docs/coverage.md.</summary>
internal static class CoverageText
{
    private static readonly Dictionary<string, string> _madeBy = new(StringComparer.Ordinal)
    {
        ["Mesh"] = "`Mesh`",
        ["VirtualNode"] = "`ServiceWithRouter` and `ServiceRoutes` (one for each version), `ServiceWithNode` and `MeshClient`",
        ["VirtualRouter"] = "`ServiceWithRouter`",
        ["Route"] = "`ServiceWithRouter` and `ServiceRoutes`",
        ["VirtualService"] = "`ServiceWithRouter` and `ServiceWithNode`",
        ["VirtualGateway"] = "`Gateway`",
        ["GatewayRoute"] = "`Gateway` and `GatewayRoutes`",
    };

    public static string Write(CoverageTable table)
    {
        var text = new StringBuilder(
            """
            # Coverage of the App Mesh API

            Every operation and every field of App Mesh v20190125, and where each is in the kit. A test writes this page from the code: it maps
            arguments in which everything is set, reads for each field which argument it came from, renders each field and reads back which
            property of `Pulumi.Aws` took it. Do not edit it; `APPMESHKIT_ACCEPT=1 ./build test` writes it anew.

            How the operations become Pulumi's life cycle, and how to adopt a mesh that exists: [lifecycle.md](lifecycle.md). What is written
            when nothing is said: [defaults.md](defaults.md). What is checked: [rules.md](rules.md).

            How to read the tables of fields:

            - **in**: the requests that have the field. *answer* means that create, update, delete and describe return it, below the member that
              stands at the head of the table; what `Pulumi.Aws` calls it is then an output of the resource too, and of its `Get…` function.
              What the answers of lists hold is the same again, in brief, and has no rows.
            - **set by**: the member of the kit, with the type that has it.
            - **written as**: a component, and the path from its arguments. Other components have the same member where they make the same resource.
            - **Pulumi.Aws**: the property, from the resource's arguments; a rule where there is none.


            """.ReplaceLineEndings("\n"));
        Missing(text, table);
        Operations(text);
        foreach (var section in table.Rows.GroupBy(row => row.Section)) Fields(text, section.Key, [.. section]);
        return text.ToString();
    }

    private static void Missing(StringBuilder text, CoverageTable table)
    {
        text.Append("## What Pulumi.Aws cannot carry\n\n");
        text.Append("An error before anything is registered, never a silent drop.\n\n| resource | field | rule | way round |\n|---|---|---|---|\n");
        foreach (var (kind, finding) in table.Missing)
            text.Append(CultureInfo.InvariantCulture, $"| {kind} | `{finding.Path}` | [{finding.Rule.Id}](rules.md) | {CoverageTable.WayRound(finding.Path)} |\n");
    }

    private static void Operations(StringBuilder text)
    {
        text.Append("\n## Operations\n\n| operation | is called for |\n|---|---|\n");
        foreach (var operation in CoverageOperation.All) text.Append(CultureInfo.InvariantCulture, $"| {operation.Name} | {operation.LifeCycle} |\n");
    }

    private static void Fields(StringBuilder text, string section, IReadOnlyList<CoverageRow> rows)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {section}\n\n");
        if (_madeBy.TryGetValue(section, out var components))
            text.Append(CultureInfo.InvariantCulture, $"Made by {components}. Answers hold it below `{CoverageTable.Root(section)}`.\n\n");
        text.Append("| field | in | set by | written as | Pulumi.Aws |\n|---|---|---|---|---|\n");
        foreach (var row in rows)
            text.Append(CultureInfo.InvariantCulture, $"| `{row.Path}` | {string.Join(", ", row.In)} | {row.Member} | {row.Typed} | {row.Provider} |\n");
    }
}

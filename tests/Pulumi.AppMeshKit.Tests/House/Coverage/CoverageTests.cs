using System.Text.RegularExpressions;
using Pulumi.AppMeshKit.Model.Tests.Shared;

namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>docs/coverage.md has a row for everything, and every row says something.</summary>
[Collection(PulumiPrograms.Name)]
public sealed partial class CoverageTests
{
    [Fact]
    public async Task The_page_is_what_the_code_does() => AcceptedText.Compare("docs/coverage.md", CoverageText.Write(await CoverageTable.MakeAsync()));

    [Fact]
    public async Task Every_row_has_a_member_and_a_property()
    {
        var table = await CoverageTable.MakeAsync();

        NoLine.In(table.Rows.Where(row => row.IsEmpty).Select(row => $"{row.Section} {row.Path}: nothing sets it, or Pulumi.Aws has no name for it ({row})."));
        Assert.Equal(table.Rows.Count, table.Rows.DistinctBy(row => (row.Section, row.Path)).Count());
    }

    [Fact]
    public async Task What_Pulumi_cannot_carry_has_a_way_round() =>
        Assert.All((await CoverageTable.MakeAsync()).Missing, one => Assert.NotEmpty(CoverageTable.WayRound(one.Finding.Path)));

    [Fact]
    public async Task Outputs_that_the_page_names_exist()
    {
        var kinds = (await CoverageTable.MakeAsync()).Rows.Where(row => row.Path.EndsWith(".metadata.arn", StringComparison.Ordinal)).Select(row => row.Section).ToList();

        Assert.Equal(CoverageTable.Kinds, kinds);
        NoLine.In(from kind in kinds
                  let type = typeof(Aws.AppMesh.Mesh).Assembly.GetType($"Pulumi.Aws.AppMesh.{kind}")
                  from name in new[] { "Arn", "CreatedDate", "LastUpdatedDate", "MeshOwner", "ResourceOwner" }
                  where type?.GetProperty(name) is null
                  select $"{kind} has no {name}.");
    }

    [SharedFact]
    public async Task Every_operation_and_field_of_the_service_description_has_a_row()
    {
        var table = await CoverageTable.MakeAsync();

        Assert.Equal(ServiceDescription.Operations.Order(StringComparer.Ordinal), CoverageOperation.All.Select(one => one.Name).Order(StringComparer.Ordinal));
        NoLine.In(from field in ServiceDescription.Fields
                  where table.Find(field.Operation, field.IsAnswer, field.Path) is null
                  select $"{field.Operation} {(field.IsAnswer ? "answer" : "request")} {field.Path}: no row.");
    }

    [SharedFact]
    public async Task No_row_is_about_a_field_that_the_service_does_not_have()
    {
        var table = await CoverageTable.MakeAsync();
        var rows = ServiceDescription.Fields.Select(field => table.Find(field.Operation, field.IsAnswer, field.Path)).ToHashSet();
        var requests = ServiceDescription.Fields.Where(field => !field.IsAnswer).Select(field => (field.Operation, field.Path)).ToHashSet();

        NoLine.In(table.Rows.Where(row => !rows.Contains(row)).Select(row => $"{row.Section} {row.Path}: the service has no such field."));
        NoLine.In(from row in table.Rows
                  from verb in row.In
                  where !verb.StartsWith("answer", StringComparison.Ordinal)
                  let operation = CoverageOperation.All.Single(one => one.Name == verb || (one.Section == row.Section && one.Name.StartsWith(verb, StringComparison.OrdinalIgnoreCase)))
                  where !requests.Contains((operation.Name, row.Path))
                  select $"{operation.Name} has no {row.Path}.");
    }

    [SharedFact]
    public async Task Every_row_of_the_checklist_of_the_seeds_has_one()
    {
        var table = await CoverageTable.MakeAsync();
        var rows = Checklist().ToList();

        Assert.Equal((18, 824, 324), (rows.Count(row => row.Id.StartsWith("OP", StringComparison.Ordinal)), rows.Count(row => row.Id[0] == 'F'), rows.Count(row => row.Id[0] == 'X')));
        NoLine.In(from row in rows
                  where row.Path is null ? CoverageOperation.All.All(one => one.Name != row.Operation) : table.Find(row.Operation, row.IsAnswer, row.Path) is null
                  select $"{row.Id} {row.Operation} {row.Path}: no row.");
    }

    [SharedFact]
    public async Task Every_field_of_the_table_of_constraints_is_set_by_a_component()
    {
        var table = await CoverageTable.MakeAsync();

        NoLine.In(from row in SharedFolder.Table(SharedFolder.Reference("constraints.tsv"))
                  let found = table.Find(row["operation"], isAnswer: false, row["path"])
                  where found is null || (found.Path != CoverageTable.ClientToken && !ComponentMembers.All.ContainsKey((found.Section, found.Path)))
                  select $"{row["operation"]} {row["path"]}: no component sets it.");
    }

    [SharedFact]
    public async Task What_Pulumi_cannot_carry_or_calls_otherwise_is_what_the_comparison_says()
    {
        var table = await CoverageTable.MakeAsync();
        var comparison = Comparison();
        var missing = comparison.SkipWhile(line => !line[0].StartsWith("# 1.", StringComparison.Ordinal)).Skip(1).TakeWhile(line => line.Length == 2);
        var renamed = comparison.SkipWhile(line => !line[0].StartsWith("# 4.", StringComparison.Ordinal)).Skip(1);

        Assert.Equal(
            missing.Select(line => $"{line[0]} {line[1]}").Order(StringComparer.Ordinal),
            table.Missing.Select(one => $"{one.Kind} {one.Finding.Path}").Order(StringComparer.Ordinal));
        NoLine.In(from line in renamed
                  where line.Length == 4
                  let row = table.Find($"Create{line[0]}", isAnswer: false, line[1])
                  where row is null || !row.Provider.Trim('`').Replace("[]", "", StringComparison.Ordinal).Equals(line[2].Replace("[]", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)
                  select $"{line[0]} {line[1]} is {line[2]}, and the table says {row?.Provider}.");
    }

    private static List<string[]> Comparison() =>
        [.. File.ReadLines(SharedFolder.Reference("pulumi-coverage.txt")).Select(line => line.Split('\t'))];

    private static IEnumerable<(string Id, string Operation, bool IsAnswer, string? Path)> Checklist()
    {
        var (operation, isAnswer) = (string.Empty, false);
        foreach (var line in File.ReadLines(SharedFolder.Reference("seed-checklist.md")))
        {
            if (Heading().Match(line) is { Success: true } heading)
            {
                (operation, isAnswer) = (heading.Groups["operation"].Value, heading.Groups["side"].Value == "response");
            }
            else if (Row().Match(line) is { Success: true } row)
            {
                var cells = line.Split('|', StringSplitOptions.TrimEntries);
                yield return cells[1][0] switch
                {
                    'O' => (cells[1], cells[2], false, null),
                    'F' => (cells[1], operation, isAnswer, cells[2].Trim('`')),
                    _ => (cells[1], cells[2], false, cells[3].Trim('`')),
                };
            }
        }
    }

    [GeneratedRegex("^### (?<operation>[A-Za-z]+) (?<side>request|response)", RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\| (OP|F|X)\d+ \|", RegexOptions.ExplicitCapture)]
    private static partial Regex Row();
}

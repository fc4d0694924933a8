using System.Globalization;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Tests.Shared;

namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>Meshes that people published, converted, compiled, run, and compared with what they were.</summary>
[Collection(ToolRuns.Name)]
public class CorpusConversionTests
{
    [SharedFact]
    public async Task Every_program_compiles_and_asks_for_what_was_defined()
    {
        var programs = CorpusMesh.All.Select(mesh => CSharpConverter.Convert(mesh.Requests)).ToList();
        var compiled = new CompiledPrograms([.. programs.Select(program => program.ProgramCs)]);
        var wrong = new List<string>();
        foreach (var (index, mesh) in CorpusMesh.All.Index())
        {
            var program = programs[index];
            var values = program.Configuration.Index().ToDictionary(value => value.Item.Key, value => Value(value.Item, value.Index, program.ProgramCs), StringComparer.Ordinal);
            var run = await ConvertedRun.OfAsync(compiled[index], values);
            var isRefused = program.Notes.Any(note => note.IsRefused);
            if (isRefused != run.Failure is not null) wrong.Add($"{mesh.Name}: {run.Failure ?? "runs although it is noted as refused"}");
            if (run.Failure is null && Difference(mesh, program, values, run) is { } difference) wrong.Add($"{mesh.Name}: {difference}");
        }

        Assert.True(programs.Count > 100, $"only {programs.Count} programs");
        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
    }

    [SharedFact]
    public void Every_mesh_compiles_as_it_is_written()
    {
        var meshes = CorpusMesh.All.Where(mesh => mesh.IsMesh).ToList();
        Assert.Equal(32, meshes.Count);
        Assert.All(meshes, mesh => Assert.Empty(CompiledPrograms.ComplaintsOf(CSharpConverter.Convert(mesh.Requests).ProgramCs)));
    }

    [SharedFact]
    public void Nine_of_ten_resources_come_out_as_components()
    {
        var meshes = CorpusMesh.All.Where(mesh => mesh.IsMesh).ToList();
        var programs = meshes.Select(mesh => CSharpConverter.Convert(mesh.Requests)).ToList();
        var all = meshes.Sum(mesh => mesh.Requests.Count);
        var said = programs.Sum(program => program.Components.Count);
        Assert.Equal(all, said + programs.Sum(program => program.Notes.Count(note => note.IsLeft)));
        Assert.True(said * 10 > all * 9, $"{said} of {all}");
    }

    private static string? Difference(CorpusMesh mesh, ConvertedProgram program, Dictionary<string, string> values, ConvertedRun run)
    {
        var given = program.Configuration.ToDictionary(value => value.Placeholder, value => values[value.Key], StringComparer.Ordinal);
        var wanted = mesh.Requests.Select(request => Text(Definitions.Filled(request, given))).Order(StringComparer.Ordinal);
        var got = run.Requests.Select(Text).Order(StringComparer.Ordinal);
        return wanted.SequenceEqual(got) ? null : $"wanted\n{string.Join('\n', wanted.Except(got))}\ngot\n{string.Join('\n', got.Except(wanted))}";
    }

    private static string Text(ApiRequest request) => Likeness.Members(request).ToJsonString();

    // Something that the rules accept where the corpus has a placeholder.
    private static string Value(ConfiguredValue value, int index, string program) =>
        program.Contains($"\"protocol\": \"${{{value.Placeholder}}}\"", StringComparison.Ordinal) ? "http"
        : value.Key.Contains("rootCa", StringComparison.Ordinal) ? "arn:aws:acm-pca:us-west-2:123456789012:certificate-authority/value"
        : value.Key.Contains("arn", StringComparison.OrdinalIgnoreCase) ? "arn:aws:acm:us-west-2:123456789012:certificate/value"
        : value.Key.Contains("owner", StringComparison.OrdinalIgnoreCase) ? "123456789012"
        : (8080 + index).ToString(CultureInfo.InvariantCulture);
}

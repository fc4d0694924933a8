using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>What the tool needs of a <c>Pulumi.yaml</c>.</summary>
/// <param name="Name">The project's name.</param>
/// <param name="Runtime">The language, such as <c>dotnet</c>.</param>
/// <param name="Main">Where the program is, from here; null where it is beside the file.</param>
internal sealed record PulumiYaml(string? Name, string? Runtime, string? Main)
{
    /// <summary>Reads the file.</summary>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public static PulumiYaml Read(string path)
    {
        var shown = DotNetProject.Shown(path);
        var text = FileText.Read(path);
        if (text.Text is null) throw new UsageException($"{shown}: {text.Problem} {text.Cure}");

        var yaml = YamlSource.Read(text.Text, shown);
        if (yaml.Problems.Count > 0) throw new UsageException([.. yaml.Problems.Select(problem => problem.ToString())]);
        if (yaml.Documents is not [SourceObject root, ..]) throw new UsageException($"{shown}: this must be an object with name and runtime.");

        var runtime = root["runtime"] is SourceObject detailed ? detailed["name"] : root["runtime"];
        return new(Text(root["name"]), Text(runtime), Text(root["main"]));
    }

    private static string? Text(SourceNode? node) => node is SourceText { Text: { Length: > 0 } text } ? text : null;
}

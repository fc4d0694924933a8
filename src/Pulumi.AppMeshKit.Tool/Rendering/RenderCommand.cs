using System.CommandLine;
using System.Text.Json.Nodes;

namespace Pulumi.AppMeshKit.Tool;

/// <summary><c>appmeshkit render PATH… --as requests</c>: what a Pulumi program with these definitions would register.</summary>
internal sealed class RenderCommand(TextWriter output, TextWriter error)
{
    private readonly ReadingArguments _reading = new();

    private readonly Option<string> _form = new Option<string>("--as")
    {
        Description = "What to write: the App Mesh requests that the registered resources amount to.",
        DefaultValueFactory = _ => "requests",
    }.From("requests");

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "How to write the answer.",
        DefaultValueFactory = _ => "text",
    }.From("text", "json");

    public Command Build()
    {
        var command = new Command("render", "Registers definitions through Pulumi.Aws, without engine or cloud, and prints what was registered.");
        _reading.AddTo(command);
        command.Add(_form);
        command.Add(_format);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed)
    {
        var definitions = _reading.Read(parsed);
        var rows = await RequestRenderer.RenderAsync(definitions);
        if (parsed.GetRequiredValue(_format) == "json") await output.WriteLineAsync(JsonText.Of(new JsonArray([.. rows.Select(Json)])));
        else WriteText(rows);

        error.WriteUnreadable(definitions);
        error.WriteNotes(definitions);
        if (definitions.Unreadable.Count > 0) return ExitCodes.Unusable;
        if (rows.Count == 0) throw ReadingArguments.NoDefinition();
        return rows.Any(row => row.Error is not null) ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private static JsonObject Json(RenderedRow row) => row.Error is { } why
        ? new() { ["kind"] = row.Kind, ["file"] = row.File, ["error"] = why }
        : new() { ["kind"] = row.Kind, ["request"] = row.Request, ["file"] = row.File };

    private void WriteText(IReadOnlyList<RenderedRow> rows)
    {
        foreach (var row in rows)
        {
            output.WriteLine($"# {row.Kind} from {Visible.Of(row.File)}{(row.Error is null ? string.Empty : ": cannot be rendered")}");
            output.WriteLine(row.Request is null ? string.Join('\n', row.Error!.Split('\n').Select(Visible.Of)) : JsonText.Of(row.Request));
            output.WriteLine();
        }

        output.WriteLine($"{rows.Count(row => row.Error is null)} of {rows.Count} rendered through Pulumi.Aws. Nothing was deployed.");
    }
}

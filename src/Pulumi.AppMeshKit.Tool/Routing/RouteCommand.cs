using System.CommandLine;
using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary><c>appmeshkit route PATH --gateway NAME METHOD URL</c>: what becomes of one request, and why.</summary>
internal sealed class RouteCommand(TextWriter output, TextWriter error)
{
    private readonly ReadingArguments _reading = new(isOnePath: true);
    private readonly CallerArguments _caller = new();
    private readonly RequestArguments _request = new();

    private readonly Option<bool> _noDefaultRetries = new("--no-default-retries")
    {
        Description = "Do not assume that a route without a retry policy retries twice, as it does in accounts that began with App Mesh after July 2020 (RP-008).",
    };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "How to write the answer.",
        DefaultValueFactory = _ => "text",
    }.From("text", "json");

    public Command Build()
    {
        var command = new Command("route", "Answers what becomes of one request: which routes it meets, where it arrives, and why. Nothing is sent.\nFor example: appmeshkit route mesh --gateway edge GET /cart -H 'x-user: qa'");
        _reading.AddTo(command);
        _request.AddTo(command);
        _caller.AddTo(command);
        command.Add(_noDefaultRetries);
        command.Add(_format);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var request = _request.Read(parsed, _caller.IsGateway(parsed));
        var definitions = _reading.Read(parsed);
        error.WriteUnreadable(definitions);
        error.WriteNotes(definitions);
        if (definitions.Definitions.Count == 0 && definitions.Unreadable.Count > 0) return ExitCodes.Unusable;

        var caller = _caller.Find(parsed, definitions, _reading.Mesh(parsed));
        var simulator = MeshSimulator.For(caller.Mesh, new() { AssumeDefaultRetries = !parsed.GetValue(_noDefaultRetries) });
        var answer = caller.Of(simulator).Call(request).Resolve();
        if (answer.Verdict == Verdict.NotDecided && OpenValues.Note(caller.Mesh) is { } open) answer = answer with { Notes = [.. answer.Notes, open] };
        if (definitions.Unreadable.Count > 0) answer = answer with { Notes = [.. answer.Notes, Missing(definitions.Unreadable)] };

        if (parsed.GetRequiredValue(_format) == "json") output.WriteLine(JsonText.Of(AnswerJson.Of(answer, caller)));
        else AnswerReport.Write(answer, output);

        return definitions.Unreadable.Count > 0 ? ExitCodes.Unusable
            : answer.Verdict is Verdict.Matched or Verdict.PassedThrough ? ExitCodes.Clean
            : ExitCodes.Findings;
    }

    private static string Missing(IReadOnlyList<UnreadableFile> files) =>
        $"{Say.And([.. files.Select(file => file.File)])} could not be read; what stands there is not taken into account";
}

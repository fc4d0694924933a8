using System.CommandLine;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary><c>appmeshkit compliance PATH</c>: what the rules of AWS Config and CloudSploit will say of a mesh, before it is deployed.</summary>
internal sealed class ComplianceCommand(TextWriter output, TextWriter error)
{
    private readonly SourceArguments _sources = new();

    private readonly Argument<string> _path = new("PATH") { Description = $"What to judge: {SourceArguments.Kinds}." };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "How to write the answer. markdown is a comment for a pull request.",
        DefaultValueFactory = _ => "text",
    }.From("text", "markdown", "json");

    private readonly Option<bool> _fail = new("--fail") { Description = "End with 1 where a rule fails." };

    private readonly Option<string?> _output = OutputFile.Option();

    private readonly Option<string?> _config = ProjectFile.Option();

    public Command Build()
    {
        var command = new Command("compliance", "Shows what the App Mesh rules of AWS Config and CloudSploit say: passed, failed or suppressed.");
        command.Add(_path);
        _sources.AddTo(command);
        command.Add(_format);
        command.Add(_fail);
        command.Add(_output);
        command.Add(_config);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var project = ProjectFile.Find(parsed.GetValue(_config));
        var side = await _sources.ReadAsync(parsed.GetRequiredValue(_path), parsed, error, cancellation);
        foreach (var file in side.Unreadable) error.WriteProblem(file.ToString());

        var view = ComplianceView.Of(side.Meshes, project.Compliance, project.Suppressions, DateOnly.FromDateTime(DateTime.Today));
        var result = new ComplianceResult(side, view);
        OutputFile.Write(parsed.GetValue(_output), output, $"{result.Title}: {ComplianceWords.Verdict(view)}", to => Report(parsed).Write(result, to));
        return side.Unreadable.Count > 0 ? ExitCodes.Unusable
            : parsed.GetValue(_fail) && view.Count(ComplianceOutcome.Failed) > 0 ? ExitCodes.Findings
            : ExitCodes.Clean;
    }

    private IComplianceReport Report(ParseResult parsed) => parsed.GetRequiredValue(_format) switch
    {
        "markdown" => new MarkdownComplianceReport(),
        "json" => new JsonComplianceReport(),
        _ => new TextComplianceReport(),
    };
}

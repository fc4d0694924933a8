using System.CommandLine;
using Pulumi.AppMeshKit.Formats;

namespace Pulumi.AppMeshKit.Tool;

/// <summary><c>appmeshkit diff OLD NEW</c>: what traffic will do after a change.</summary>
internal sealed class DiffCommand(TextWriter output, TextWriter error)
{
    private readonly SourceArguments _sources = new();

    private readonly Argument<string> _old = new("OLD")
    {
        Description = $"The state before: {SourceArguments.Kinds}. Alone, what pulumi preview --json wrote: both states are in it.",
    };

    private readonly Argument<string?> _new = new("NEW")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "The state after: another one of these.",
    };

    private readonly Option<string?> _base = new("--base")
    {
        HelpName = "EXPORT",
        Description = "What pulumi stack export wrote: it has the unchanged resources, which pulumi preview leaves out.",
    };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "How to write the answer. markdown is a comment for a pull request, github are annotations of a workflow.",
        DefaultValueFactory = _ => "text",
    }.From("text", "markdown", "json", "sarif", "github", "html");

    private readonly Option<bool> _exitCode = new("--exit-code") { Description = "End with 1 where something changed, as git diff does." };

    private readonly Option<int> _limit = new("--limit")
    {
        HelpName = "CHARACTERS",
        Description = "The most characters of markdown. Detail is dropped to keep it, nothing is cut.",
        DefaultValueFactory = _ => MarkdownChangeReport.GitHubLimit,
    };

    private readonly Option<string?> _output = OutputFile.Option();

    private readonly Option<string?> _config = ProjectFile.Option();

    public Command Build()
    {
        var command = new Command("diff", "Shows what traffic will do after a change: requests that are answered otherwise, settings, findings.");
        command.Add(_old);
        command.Add(_new);
        command.Add(_base);
        _sources.AddTo(command);
        command.Add(_format);
        command.Add(_exitCode);
        command.Add(_limit);
        command.Add(_output);
        command.Add(_config);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var project = ProjectFile.Find(parsed.GetValue(_config));
        var (before, after, steps) = await ReadAsync(parsed, cancellation);
        foreach (var file in before.Unreadable.Concat(after.Unreadable)) error.WriteProblem(file.ToString());

        var change = MeshChange.Of(before, after, steps, project, DateOnly.FromDateTime(DateTime.Today));
        OutputFile.Write(parsed.GetValue(_output), output, $"{change.Title}: {ChangeWords.Verdict(change)}", to => Report(parsed).Write(change, to));
        return before.Unreadable.Count + after.Unreadable.Count > 0 ? ExitCodes.Unusable
            : parsed.GetValue(_exitCode) && !change.IsEmpty ? ExitCodes.Findings
            : ExitCodes.Clean;
    }

    private async Task<PulumiChange> ReadAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var (old, now, state) = (parsed.GetRequiredValue(_old), parsed.GetValue(_new), parsed.GetValue(_base));
        if (now is null) return PulumiChange.Read(old, state);
        if (state is not null) throw new UsageException("--base belongs to a preview of Pulumi alone: appmeshkit diff PREVIEW --base EXPORT. Leave NEW or --base out.");

        // A preview knows the steps from the state that it began with.
        if (PulumiChange.IsPreview(now) && PulumiDocumentFiles.Read(old).Stack is not null) return PulumiChange.Read(now, old);

        var before = await _sources.ReadAsync(old, parsed, error, cancellation);
        return new(before, await _sources.ReadAsync(now, parsed, error, cancellation), []);
    }

    private IChangeReport Report(ParseResult parsed) => parsed.GetRequiredValue(_format) switch
    {
        "markdown" => new MarkdownChangeReport(parsed.GetValue(_limit)),
        "json" => new JsonChangeReport(),
        "sarif" => new SarifChangeReport(),
        "github" => new GitHubChangeReport(),
        "html" => new HtmlChangeReport(),
        _ => new TextChangeReport(),
    };
}

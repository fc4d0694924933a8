using System.CommandLine;
using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary><c>appmeshkit check PATH…</c>: reads definitions and reports what is wrong with them.</summary>
internal sealed class CheckCommand(TextWriter output, TextWriter error)
{
    private readonly ReadingArguments _reading = new();

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "How to write the answer.",
        DefaultValueFactory = _ => "text",
    }.From(Reports.Names);

    private readonly Option<string?> _failOn = new Option<string?>("--fail-on")
    {
        Description = "From which severity on a finding makes the exit code 1 (default: error, or what appmeshkit.yaml says).",
    }.From("error", "warning");

    private readonly Option<string?> _target = new Option<string?>("--target")
    {
        Description = "Judge as if the definitions were to be deployed there: adds what the engine or its provider cannot do.",
    }.From(DefinitionRules.AppMesh);

    private readonly Option<string?> _config = ProjectFile.Option();

    private readonly Option<bool> _updateBaseline = new("--update-baseline")
    {
        Description = "Write all findings of now into the project file's baseline, so that only new ones are reported from here on.",
    };

    private readonly Option<bool> _all = new("--all")
    {
        Description = "Show every note, also those that are said of nearly everything.",
    };

    public Command Build()
    {
        var command = new Command("check", "Reports what is wrong with definitions: problems of each, and of each mesh as a whole.");
        _reading.AddTo(command);
        command.Add(_format);
        command.Add(_all);
        command.Add(_failOn);
        command.Add(_target);
        command.Add(_config);
        command.Add(_updateBaseline);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var project = ProjectFile.Find(parsed.GetValue(_config));
        var definitions = _reading.Read(parsed);
        var all = DefinitionRules.Check(definitions, new() { Target = parsed.GetValue(_target) });
        var open = project.Apply(all, DateOnly.FromDateTime(DateTime.Today));
        if (parsed.GetValue(_updateBaseline)) return UpdateBaseline(project, open);

        var fresh = project.Baseline.New(open);
        var result = new CheckResult(
            fresh,
            definitions.Unreadable,
            definitions.Definitions.Count,
            definitions.Definitions.Select(definition => definition.File).Distinct().Count(),
            definitions.Skipped.Count,
            all.Count - fresh.Count(finding => finding.File != project.File));
        var format = parsed.GetRequiredValue(_format);
        Reports.Named(format, parsed.GetValue(_all)).Write(result, output);
        if (format is "json" or "sarif") error.WriteUnreadable(definitions);
        error.WriteNotes(definitions);

        return result.ExitCode(Severities.Parse(parsed.GetValue(_failOn)) ?? project.FailOn);
    }

    private int UpdateBaseline(ProjectFile project, IReadOnlyList<Finding> findings)
    {
        var file = project.Baseline.Save(findings);
        output.WriteLine($"{file}: {findings.Count} known findings. From here on only new ones are reported.");
        return ExitCodes.Clean;
    }
}

using System.CommandLine;
using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary><c>appmeshkit check PATH…</c>: reads definitions and reports what is wrong with them.</summary>
internal sealed class CheckCommand(TextWriter output, TextWriter error)
{
    private readonly ReadingArguments _reading = new(takesSources: true);

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
        Description = "Judge as if the definitions were to be deployed there: adds what the engine or its provider cannot do, and for vpc-lattice the migration report.",
    }.From(DefinitionRules.AppMesh, DefinitionRules.VpcLattice);

    private readonly Option<string?> _provider = new Option<string?>("--provider")
    {
        Description = "The provider that registers what becomes of it on vpc-lattice (default: aws-native).",
    }.From("aws-native", "aws");

    private readonly Option<string?> _config = ProjectFile.Option();

    private readonly Option<bool> _updateBaseline = new("--update-baseline")
    {
        Description = "Write all findings of now into the project file's baseline, so that only new ones are reported from here on.",
    };

    private readonly Option<bool> _all = new("--all")
    {
        Description = "Show every note, also those that are said of nearly everything, and every place of a loss.",
    };

    public Command Build()
    {
        var command = new Command("check", "Reports what is wrong with definitions: problems of each, and of each mesh as a whole; with --target vpc-lattice what a move there keeps, changes and loses.");
        _reading.AddTo(command);
        command.Add(_format);
        command.Add(_all);
        command.Add(_failOn);
        command.Add(_target);
        command.Add(_provider);
        command.Add(_config);
        command.Add(_updateBaseline);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var project = ProjectFile.Find(parsed.GetValue(_config));
        var (options, paths) = (Options(parsed), _reading.Paths(parsed));
        var sources = await new CheckReading(_reading.Options(parsed), error).ReadAsync(paths, options, cancellation);
        var open = project.Apply([.. sources.SelectMany(source => source.Findings)], DateOnly.FromDateTime(DateTime.Today), options.Target);
        if (parsed.GetValue(_updateBaseline)) return UpdateBaseline(project, open.Reported);

        var result = CheckResult.Of(string.Join(", ", paths), sources, open, project, options.Target);
        var format = parsed.GetRequiredValue(_format);
        Reports.Named(format, parsed.GetValue(_all)).Write(result, output);
        if (format is "json" or "sarif") error.WriteUnreadable(result.Unreadable);
        foreach (var note in sources.SelectMany(source => source.Notes)) error.WriteProblem(note);

        return result.ExitCode(Severities.Parse(parsed.GetValue(_failOn)) ?? project.FailOn);
    }

    private CheckOptions Options(ParseResult parsed)
    {
        var (target, provider) = (parsed.GetValue(_target), parsed.GetValue(_provider));
        if (provider is not null && target != DefinitionRules.VpcLattice) throw new UsageException($"--provider belongs to --target {DefinitionRules.VpcLattice}: App Mesh has one provider. Write both, or leave --provider out.");

        return new() { Target = target, UsesAwsNative = provider != "aws" };
    }

    private int UpdateBaseline(ProjectFile project, IReadOnlyList<Finding> findings)
    {
        var file = project.Baseline.Save(findings);
        output.WriteLine($"{file}: {findings.Count} known findings. From here on only new ones are reported.");
        return ExitCodes.Clean;
    }
}

using System.CommandLine;
using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Preview;

namespace Pulumi.AppMeshKit.Tool;

/// <summary><c>appmeshkit preview [PROJECT]</c>: what a program would make, without an engine and without an account.</summary>
internal sealed class PreviewCommand(TextWriter output, TextWriter error)
{
    private readonly Argument<string> _project = new("PROJECT")
    {
        Arity = ArgumentArity.ZeroOrOne,
        DefaultValueFactory = _ => ".",
        Description = "A folder with a project or a Pulumi.yaml, a .csproj, REVISION:PATH of git, or a snapshot (default: this folder).",
    };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "How the preview is written; json is the snapshot.",
        DefaultValueFactory = _ => PreviewFormat.Text.Word,
    }.From([.. PreviewFormat.All.Select(format => format.Word)]);

    private readonly Option<string?> _output = new("--output", "-o")
    {
        HelpName = "FILE",
        Description = "Write a file instead, and print the verdict only.",
    };

    private readonly Option<string?> _stack = new("--stack")
    {
        HelpName = "NAME",
        Description = "The stack that the program is to think it is (default: preview).",
    };

    private readonly Option<string?> _configuration = new("--configuration", "-c")
    {
        HelpName = "NAME",
        Description = "The configuration to build, such as Release.",
    };

    private readonly Option<bool> _noBuild = new("--no-build") { Description = "Run what was built before." };

    public Command Build()
    {
        var command = new Command("preview", "Runs a program that starts with MeshProgram offline, and shows what it makes: resources, meshes, findings. Nothing is deployed.");
        command.Add(_project);
        command.Add(_format);
        command.Add(_output);
        command.Add(_stack);
        command.Add(_configuration);
        command.Add(_noBuild);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var source = parsed.GetRequiredValue(_project);
        var options = new PreviewRunOptions { Stack = parsed.GetValue(_stack), Configuration = parsed.GetValue(_configuration), NoBuild = parsed.GetValue(_noBuild) };
        var file = parsed.GetValue(_output);
        if (string.IsNullOrWhiteSpace(file) && file is not null) throw new UsageException("--output is empty. Name a file.");

        var snapshot = await SourcePlace.VisitAsync(source, ReadAsync, cancellation);
        var format = PreviewFormat.Named(parsed.GetRequiredValue(_format))!;
        if (format == PreviewFormat.Text) format = format with { Write = shown => VisibleLines(PreviewFormat.Text.Write(shown)) };
        return await PreviewOutput.WriteAsync(snapshot, format, file, output, error);

        async Task<MeshSnapshot> ReadAsync(SourcePlace place)
        {
            var preview = new ProjectPreview(new(error));
            return await SnapshotSource.ReadAsync(place.Path, preview, options, cancellation)
                ?? await preview.RunAsync(DotNetProject.Find(place.Path), options, cancellation); // what is no project says so
        }
    }

    /// <summary>A snapshot may come from anywhere, and its names from anybody.</summary>
    private static string VisibleLines(string text) => string.Join('\n', text.Split('\n').Select(Visible.Of));
}

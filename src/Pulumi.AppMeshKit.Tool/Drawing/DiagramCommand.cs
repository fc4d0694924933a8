using System.CommandLine;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary><c>appmeshkit diagram PATH</c>: a picture of the meshes.</summary>
internal sealed class DiagramCommand(TextWriter output, TextWriter error)
{
    private readonly SourceArguments _sources = new();

    private readonly Argument<string> _path = new("PATH") { Description = $"What to draw: {SourceArguments.Kinds}." };

    private readonly Option<string?> _focus = new("--focus")
    {
        HelpName = "NAME",
        Description = "Draw the neighbourhood of this service, virtual node, gateway, router or group only.",
    };

    private readonly Option<int> _hops = new("--hops")
    {
        HelpName = "NUMBER",
        Description = "How far the neighbourhood reaches, in calls.",
        DefaultValueFactory = _ => 1,
    };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "How to write it. mermaid is for Markdown, dot for Graphviz; svg is a picture, html a page to search in.",
        DefaultValueFactory = _ => "mermaid",
    }.From("mermaid", "dot", "svg", "html");

    private readonly Option<string?> _detail = new Option<string?>("--detail")
    {
        Description = "How much to draw (default: as much as stays readable, 25 shapes and 40 lines at most).",
    }.From("full", "services", "groups");

    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "FILE", Description = "Write a file, and print what it shows only." };

    public Command Build()
    {
        var command = new Command("diagram", "Draws meshes: gateways, services, virtual nodes, and what traffic goes where.\nFor example: appmeshkit diagram mesh --focus cart --format svg -o cart.svg");
        command.Add(_path);
        _sources.AddTo(command);
        command.Add(_focus);
        command.Add(_hops);
        command.Add(_format);
        command.Add(_detail);
        command.Add(_output);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var options = Options(parsed);
        var side = await _sources.ReadAsync(parsed.GetRequiredValue(_path), parsed, error, cancellation);
        foreach (var file in side.Unreadable) error.WriteProblem(file.ToString());
        if (side.Meshes.Count == 0) return ExitCodes.Unusable;

        var format = parsed.GetRequiredValue(_format);
        var drawn = Draw(side, options, format);
        OutputFile.Write(parsed.GetValue(_output), output, drawn.Verdict, to => to.Write(drawn.Text));
        return side.Unreadable.Count > 0 ? ExitCodes.Unusable : ExitCodes.Clean;
    }

    private DiagramOptions Options(ParseResult parsed)
    {
        var hops = parsed.GetValue(_hops);
        if (hops < 1) throw new UsageException($"--hops is {hops}; it must be 1 or more.");
        return new()
        {
            Focus = parsed.GetValue(_focus),
            Hops = hops,
            Detail = parsed.GetValue(_detail) is { } detail ? Enum.Parse<DiagramDetail>(detail, ignoreCase: true) : null,
        };
    }

    private static (string Text, string Verdict) Draw(MeshSide side, DiagramOptions options, string format)
    {
        try
        {
            var diagram = Diagram.Of(side.Meshes, options);
            var text = format switch
            {
                "dot" => diagram.ToDot(),
                "svg" => diagram.ToSvg(),
                "html" => MeshPage.Write(side.Name, side.Meshes, side.Findings, options),
                _ => diagram.ToMermaid(),
            };
            return (text, diagram.Remark is { } remark ? $"{side.Name}: {remark}" : $"{side.Name}: everything is drawn");
        }
        catch (KeyNotFoundException unknown)
        {
            throw new UsageException(unknown.Message);
        }
    }
}

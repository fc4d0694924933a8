using System.CommandLine;
using System.CommandLine.Help;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>The tool <c>appmeshkit</c>: reads its command line and runs the command.</summary>
internal static class CommandLine
{
    /// <summary>How long a command may take to clear away after itself when somebody has had enough of it.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(10);

    /// <summary>Runs the tool.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="output">Where the answer goes, and nothing else.</param>
    /// <param name="error">Where everything goes that is not the answer.</param>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var root = Root(output, error);
        var parsed = root.Parse(args, new() { ResponseFileTokenReplacer = null }); // a file may begin with @
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors) error.WriteProblem(problem.Message);
            await error.WriteLineAsync(args.Length == 0 ? "Run appmeshkit --help." : $"Run {HelpOf(parsed)} --help.");
            return ExitCodes.Unusable;
        }

        try
        {
            return await parsed.InvokeAsync(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = Farewell }, CancellationToken.None);
        }
        catch (UsageException wrong)
        {
            if (wrong.Shown is { Length: > 0 } shown) await error.WriteLineAsync(shown);
            foreach (var problem in wrong.Problems ?? [wrong.Message]) error.WriteProblem(problem);
            return ExitCodes.Unusable;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
        catch (IOException refused)
        {
            // What the commands read and write themselves they answer for; this is the disk behind standard output.
            error.WriteProblem($"the answer cannot be written ({refused.Message}).");
            return ExitCodes.Unusable;
        }
    }

    /// <summary>All commands, with the options of each.</summary>
    /// <param name="output">Where the answer goes.</param>
    /// <param name="error">Where everything goes that is not the answer.</param>
    internal static RootCommand Root(TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Checks service meshes in the AWS App Mesh model that exist as files, previews programs that make them, renders them, and turns them into a Pulumi program.")
        {
            new CheckCommand(output, error).Build(),
            new PreviewCommand(output, error).Build(),
            new RouteCommand(output, error).Build(),
            new DiffCommand(output, error).Build(),
            new DiagramCommand(output, error).Build(),
            new TestCommand(output, error).Build(),
            new ComplianceCommand(output, error).Build(),
            new RenderCommand(output, error).Build(),
            new ConvertCommand(output, error).Build(),
            new ExplainCommand(output, error).Build(),
        };
        root.HelpName = "appmeshkit";

        // The help of DOS: "/h" and "/?" are paths that somebody may send a request to.
        foreach (var alias in new[] { "/h", "/?" }) root.Options.OfType<HelpOption>().Single().Aliases.Remove(alias);
        return root;
    }

    private static string HelpOf(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "appmeshkit" : $"appmeshkit {parsed.CommandResult.Command.Name}";
}

using Spectre.Console;

namespace Pulumi.AppMeshKit.Tool;

internal static class Terminal
{
    /// <summary>Wider than any line: a message belongs on one line, which the terminal folds and a file does not.</summary>
    private const int NoFolding = int.MaxValue / 2;

    /// <summary>A console that writes there; with colours if it is a terminal that has some.</summary>
    public static IAnsiConsole For(TextWriter output)
    {
        var isTerminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = NoFolding;
        return console;
    }
}

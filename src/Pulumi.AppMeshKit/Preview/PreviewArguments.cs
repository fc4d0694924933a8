namespace Pulumi.AppMeshKit.Preview;

/// <summary>What a preview was called with.</summary>
internal sealed record PreviewArguments
{
    private static readonly string[] WithValue = ["--format", "--output", "--project", "--stack"];

    internal static string Help { get; } = $"""
        Without the Pulumi engine this program is previewed offline; `pulumi up` deploys it.

          --format {PreviewFormat.Words}
                            what to print; text by default
          --output FILE     write a file instead, and print the verdict only
          --project NAME    the project's name, which the configuration is read under; the program's name by default
          --stack NAME      the stack's name; preview by default
          --help            this text

        Exit code: 0 clean or with warnings, 1 the program failed or has errors, 2 called wrongly.

        """;

    internal PreviewFormat Format { get; private init; } = PreviewFormat.Text;

    internal string? File { get; private init; }

    internal PreviewOptions Options { get; private init; } = new();

    internal bool IsHelp { get; private init; }

    internal string? Problem { get; private init; }

    internal static PreviewArguments Parse(IReadOnlyList<string> args)
    {
        var arguments = new PreviewArguments();
        for (var i = 0; i < args.Count && arguments.Problem is null; i++)
        {
            var (option, value) = args[i].Split('=', 2) is [var name, var given] ? (name, given) : (args[i], i + 1 < args.Count ? args[i + 1] : null);
            if (option == args[i] && WithValue.Contains(option)) i++;
            arguments = option switch
            {
                "--" => arguments,
                "--help" or "-h" => arguments with { IsHelp = true },
                "--format" when value is null => arguments with { Problem = $"--format needs a value: {Choice}." },
                "--format" => PreviewFormat.Named(value) is { } format ? arguments with { Format = format } : arguments with { Problem = $"--format is \"{value}\"; it must be {Choice}." },
                "--output" => string.IsNullOrEmpty(value) ? arguments with { Problem = "--output needs the name of a file." } : arguments with { File = value },
                "--project" => string.IsNullOrEmpty(value) ? arguments with { Problem = "--project needs a name." } : arguments with { Options = arguments.Options with { ProjectName = value } },
                "--stack" => string.IsNullOrEmpty(value) ? arguments with { Problem = "--stack needs a name." } : arguments with { Options = arguments.Options with { StackName = value } },
                _ => arguments with
                {
                    Problem = $"unknown option \"{args[i]}\"; the options are --format {PreviewFormat.Words}, --output FILE, --project NAME, --stack NAME and --help.",
                },
            };
        }

        return arguments;
    }

    /// <summary><c>text, markdown or json</c>.</summary>
    private static string Choice => string.Join(", ", PreviewFormat.All.SkipLast(1).Select(format => format.Word)) + " or " + PreviewFormat.All[^1].Word;
}

namespace Pulumi.AppMeshKit.Preview;

/// <summary>What a preview was called with.</summary>
internal sealed record PreviewArguments
{
    internal const string Help = """
        Without the Pulumi engine this program is previewed offline; `pulumi up` deploys it.

          --format text|markdown   what to print; text by default
          --output FILE            write a file instead, and print the verdict only
          --help                   this text

        Exit code: 0 clean or with warnings, 1 the program failed or has errors, 2 called wrongly.

        """;

    internal bool IsMarkdown { get; private init; }

    internal string? File { get; private init; }

    internal bool IsHelp { get; private init; }

    internal string? Problem { get; private init; }

    internal static PreviewArguments Parse(IReadOnlyList<string> args)
    {
        var arguments = new PreviewArguments();
        for (var i = 0; i < args.Count && arguments.Problem is null; i++)
        {
            var (option, value) = args[i].Split('=', 2) is [var name, var given] ? (name, given) : (args[i], i + 1 < args.Count ? args[i + 1] : null);
            if (option is "--format" or "--output" && option == args[i]) i++;
            arguments = option switch
            {
                "--" => arguments,
                "--help" or "-h" => arguments with { IsHelp = true },
                "--format" when value is "text" or "markdown" => arguments with { IsMarkdown = value == "markdown" },
                "--format" => arguments with { Problem = value is null ? "--format needs a value: text or markdown." : $"--format is \"{value}\"; it must be text or markdown." },
                "--output" when !string.IsNullOrEmpty(value) => arguments with { File = value },
                "--output" => arguments with { Problem = "--output needs the name of a file." },
                _ => arguments with { Problem = $"unknown option \"{args[i]}\"; the options are --format text|markdown, --output FILE and --help." },
            };
        }

        return arguments;
    }
}

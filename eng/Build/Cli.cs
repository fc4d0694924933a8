namespace AppMeshKit.Build;

/// <summary>Reads the command line: <c>[--sdk packages|contract] COMMAND [ARGS]</c>.</summary>
internal static class Cli
{
    public static int Run(string[] args)
    {
        var words = new Queue<string>(args);
        var forced = ReadSdk(words);

        if (!words.TryDequeue(out var word))
        {
            Console.Write(Help.Text);
            return 0;
        }

        var repository = Repository.Find();
        var sdk = new SdkChooser(repository, forced);
        string[] rest = [.. words];

        switch (word)
        {
            case "preview": return new PreviewCommand(repository, sdk).Run(rest);
            case "test": return new TestCommand(repository, sdk).Run(rest);
            case "bench": return new BenchCommand(repository, sdk).Run(rest);
            case "pack": return new PackCommand(repository, sdk).Run(rest);
            case "tool": return new ToolCommand(repository, sdk).Run(rest);
            case "probe": return new ProbeCommand(sdk).Run(rest);
            case "help" or "--help" or "-h" or "-?" or "/?":
                Console.Write(Help.Text);
                return 0;
            default:
                Console.Error.WriteLine($"build: there is no command \"{word}\".\n");
                Console.Error.Write(Help.Text);
                return BuildException.Usage;
        }
    }

    private static Sdk? ReadSdk(Queue<string> words)
    {
        if (!words.TryPeek(out var first) || first != "--sdk") return null;

        _ = words.Dequeue();
        return words.TryDequeue(out var name)
            ? SdkNames.Parse(name, "--sdk")
            : throw new BuildException("--sdk needs a value: packages or contract.", BuildException.Usage);
    }
}

using System.CommandLine;
using Pulumi.AppMeshKit.Formats;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>What every command that reads definitions takes.</summary>
/// <param name="isOnePath">Whether the command takes one path, because other arguments follow it; more are then named by an option.</param>
/// <param name="takesSources">Whether the command takes programs, snapshots and git revisions beside definitions.</param>
internal sealed class ReadingArguments(bool isOnePath = false, bool takesSources = false)
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Arity = isOnePath ? ArgumentArity.ExactlyOne : ArgumentArity.OneOrMore,
        CustomParser = paths => [.. paths.Tokens.Select(token => token.Value)], // the library makes no list of exactly one
        Description = (isOnePath ? "A file or a folder" : "Files and folders") + ": App Mesh requests and describe-… answers, CloudFormation templates, Kubernetes resources of the App Mesh controller, and what pulumi stack export and pulumi preview --json write."
            + (takesSources ? " Or the folder or .csproj of a program, a snapshot, or REVISION:PATH of git for any of these." : string.Empty),
    };

    private readonly Option<string[]> _also = new("--also")
    {
        HelpName = "PATH",
        Description = "One more file or folder to read; may be repeated.",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> _mesh = new("--mesh")
    {
        HelpName = "NAME",
        Description = isOnePath
            ? "The mesh that is meant where there are several, and the one that Kubernetes resources belong to."
            : "The mesh that Kubernetes resources belong to, where the files define several or none.",
    };

    private readonly Option<string[]> _values = ValueOption();

    /// <summary>The option for the values of placeholders.</summary>
    public static Option<string[]> ValueOption() => new("--value")
    {
        HelpName = "NAME=VALUE",
        Description = "The value of a placeholder (${NAME}) or of a template's parameter; may be repeated. What has none stays unknown.",
        DefaultValueFactory = _ => [],
    };

    /// <summary>The values of placeholders by name.</summary>
    /// <param name="values">What the option was given.</param>
    /// <exception cref="UsageException">One is no NAME=VALUE.</exception>
    public static IReadOnlyDictionary<string, string> Pairs(IEnumerable<string> values) =>
        values.Select(Pair).DistinctBy(pair => pair.Key).ToDictionary(StringComparer.Ordinal);

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        // Otherwise a misspelt option would be looked for as a file.
        _paths.Validators.Add(paths =>
        {
            foreach (var option in paths.Tokens.Where(token => token.Value.StartsWith('-'))) paths.AddError($"There is no option '{option.Value}'. A file of that name is written ./{option.Value}.");
        });
        command.Add(_paths);
        if (isOnePath) command.Add(_also);
        command.Add(_mesh);
        command.Add(_values);
    }

    /// <summary>Reads the definitions.</summary>
    public DefinitionSet Read(ParseResult parsed) => DefinitionFiles.Read(
        isOnePath ? [.. parsed.GetRequiredValue(_paths), .. parsed.GetRequiredValue(_also)] : parsed.GetRequiredValue(_paths),
        Options(parsed));

    /// <summary>The files and folders that were named.</summary>
    public IReadOnlyList<string> Paths(ParseResult parsed) => parsed.GetRequiredValue(_paths);

    /// <summary>The mesh that was named; null where none was.</summary>
    public string? Mesh(ParseResult parsed) => parsed.GetValue(_mesh);

    /// <summary>What to say where nothing came of reading.</summary>
    public static UsageException NoDefinition() => new("there is no definition in what was given. Name files or folders that hold some.");

    /// <summary>What the reader must be told.</summary>
    public ReadingOptions Options(ParseResult parsed) => new()
    {
        Mesh = parsed.GetValue(_mesh),
        Values = Pairs(parsed.GetRequiredValue(_values)),
    };

    private static KeyValuePair<string, string> Pair(string text) =>
        text.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign
            ? new(text[..sign], text[(sign + 1)..])
            : throw new UsageException($"--value {text}: write NAME=VALUE.");
}

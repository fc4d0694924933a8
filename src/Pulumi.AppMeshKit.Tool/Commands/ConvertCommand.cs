using System.CommandLine;
using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary><c>appmeshkit convert PATH… --to csharp</c>: the same mesh as a Pulumi program.</summary>
internal sealed class ConvertCommand(TextWriter output, TextWriter error)
{
    private readonly ReadingArguments _reading = new();

    private readonly Option<string> _to = new Option<string>("--to")
    {
        Description = "The language of the program.",
        DefaultValueFactory = _ => "csharp",
    }.From("csharp");

    private readonly Option<string?> _output = new("--output", "-o")
    {
        HelpName = "FOLDER",
        Description = "Write Program.cs, a project file and Pulumi.yaml there; without it, the program alone is written to standard output.",
    };

    private readonly Option<string?> _name = new("--name")
    {
        HelpName = "NAME",
        Description = "What to call the Pulumi project (default: the mesh's name).",
    };

    private readonly Option<bool> _force = new("--force") { Description = "Write over files that are there." };

    public Command Build()
    {
        var command = new Command("convert", "Writes definitions as a Pulumi program with the kit's components, which asks for the very same.");
        _reading.AddTo(command);
        command.Add(_to);
        command.Add(_output);
        command.Add(_name);
        command.Add(_force);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var folder = parsed.GetValue(_output);
        if (string.IsNullOrWhiteSpace(folder) && folder is not null) throw new UsageException("--output is empty. Name a folder.");

        var definitions = _reading.Read(parsed);
        var chosen = WithoutVariants(definitions.Definitions);

        // What could not be read as it stands would be lost without a word.
        List<string> lost = [.. chosen.SelectMany(one => ResourceRules.CheckReading(one.Request, one.Problems)).Select(finding => $"{finding.Resource}: {finding}")];
        List<Definition> whole = [.. chosen.Where(one => one.Problems.Count == 0)];
        error.WriteUnreadable(definitions);
        error.WriteNotes(definitions);
        foreach (var line in lost) error.WriteProblem($"left out until it is mended: {line}");
        if (whole.Count == 0)
        {
            if (definitions.Unreadable.Count + lost.Count > 0) return ExitCodes.Unusable;
            throw ReadingArguments.NoDefinition();
        }

        var program = CSharpConverter.Convert([.. whole.Select(one => one.Request)], new() { Name = parsed.GetValue(_name) });
        var text = string.Concat(lost.Select(line => $"// Left out until it is mended: {CSharpText.OneLine(line)}\n")) + program.ProgramCs;
        if (folder is not null) Save(program with { ProgramCs = text }, folder, parsed.GetValue(_force));
        else output.Write(text);

        WriteNotes(program);
        return definitions.Unreadable.Count > 0 ? ExitCodes.Unusable
            : lost.Count > 0 || program.Notes.Any(note => note.IsRefused) ? ExitCodes.Findings
            : ExitCodes.Clean;
    }

    /// <summary>Variants define a resource a second time. They are converted where nothing else is asked for.</summary>
    private IReadOnlyList<Definition> WithoutVariants(IReadOnlyList<Definition> definitions)
    {
        var variants = definitions.Where(one => one.Variant is not null).Select(one => one.File).Distinct().ToList();
        if (variants.Count == 0 || variants.Count == definitions.Select(one => one.File).Distinct().Count()) return definitions;

        error.WriteProblem($"{(variants.Count == 1 ? "1 variant is" : $"{variants.Count} variants are")} left out; convert one alone by its file, such as {variants[0]}.");
        return [.. definitions.Where(one => one.Variant is null)];
    }

    private void Save(ConvertedProgram program, string folder, bool force)
    {
        var project = program.PulumiYaml.Split('\n')[0]["name: ".Length..].Trim();
        (string Name, string Text)[] files = [("Program.cs", program.ProgramCs), ($"{project}.csproj", program.ProjectFile), ("Pulumi.yaml", program.PulumiYaml)];
        var there = files.Select(file => file.Name).Where(name => File.Exists(Path.Combine(folder, name))).ToList();
        if (there.Count > 0 && !force) throw new UsageException($"{folder} has {string.Join(" and ", there)} already. Write --force to replace, or another folder.");

        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, text) in files)
            {
                File.WriteAllText(Path.Combine(folder, name), text);
                output.WriteLine($"{folder.Replace('\\', '/').TrimEnd('/')}/{name}");
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{folder}: this cannot be written ({refused.Message}).", refused);
        }
    }

    private void WriteNotes(ConvertedProgram program)
    {
        foreach (var note in program.Notes) error.WriteProblem(note.ToString());
        foreach (var value in program.Configuration) error.WriteProblem($"{value.Placeholder} comes from the configuration: pulumi config set {value.Key} …");
    }
}

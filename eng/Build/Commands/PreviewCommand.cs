namespace AppMeshKit.Build;

/// <summary>The main job: what would each example's stack create, and is it right?</summary>
internal sealed class PreviewCommand(Repository repository, SdkChooser chooser)
{
    public int Run(string[] arguments)
    {
        var update = arguments.Contains("--update");
        var programs = Select(arguments.Where(argument => argument != "--update"));

        var sdk = chooser.Choose();
        if (!new Compiler(repository, sdk).Build("the examples", SolutionFilter.Write(repository, "examples", programs)))
        {
            Console.WriteLine("Nothing previewed: the examples do not build.");
            return 1;
        }

        var failed = programs.Where(program => !Preview(program, sdk, update)).Select(program => program.Folder).ToList();
        Console.WriteLine(failed.Count == 0
            ? $"{Plural.Of(programs.Count, "stack")} previewed, no errors."
            : $"{programs.Count - failed.Count} of {Plural.Of(programs.Count, "stack")} previewed; failed: {string.Join(", ", failed)}.");
        return failed.Count == 0 ? 0 : 1;
    }

    private List<Project> Select(IEnumerable<string> names)
    {
        // First the one that Pulumi.yaml runs: hello mesh is where a newcomer starts.
        var main = File.ReadAllText(repository.PathOf("Pulumi.yaml"));
        var all = repository.Projects("examples").Where(project => project.IsProgram)
            .OrderByDescending(project => main.Contains($"main: {project.Folder}\n", StringComparison.Ordinal))
            .ToList();
        var wanted = names.ToList();
        var unknown = wanted.Where(name => !all.Any(project => Is(project, name))).ToList();

        return unknown.Count > 0
            ? throw new BuildException($"there is no example {string.Join(", ", unknown)}. The examples are {string.Join(", ", all.Select(project => project.Name))}.", BuildException.Usage)
            : wanted.Count == 0 ? all : [.. all.Where(project => wanted.Any(name => Is(project, name)))];
    }

    private static bool Is(Project project, string name) =>
        name.TrimEnd('/') == project.Folder || string.Equals(name, project.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Runs the program that was just built; the same as dotnet run, without evaluating the project once more.</summary>
    private bool Preview(Project program, Sdk sdk, bool update)
    {
        Heading.Write(program.Folder, $"dotnet run --project {program.Folder}");
        var exitCode = new DotNet(repository, sdk).Show(program.Assembly(sdk));
        if (exitCode == 0 && update)
        {
            var file = $"{program.Folder}/preview.md";
            exitCode = new DotNet(repository, sdk).Show(program.Assembly(sdk), "--format", "markdown", "--output", file);
            if (exitCode == 0) Console.WriteLine($"{file} is up to date.");
        }

        Console.WriteLine();
        return exitCode == 0;
    }
}

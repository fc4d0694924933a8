namespace AppMeshKit.Build;

/// <summary>Builds the NuGet packages, against the real Pulumi packages only.</summary>
internal sealed class PackCommand(Repository repository, SdkChooser chooser)
{
    public int Run(string[] arguments)
    {
        if (chooser.Choose() == Sdk.Contract)
            throw new BuildException(
                """
                nothing packed. A package is only ever built against the real Pulumi packages, and this build uses the contract
                projects in sdk/, because the feed lacks them or somebody chose so. With a feed that carries Pulumi: ./build --sdk packages pack
                """);

        var output = Path.Combine(repository.Artifacts, "packages");
        if (Directory.Exists(output)) Directory.Delete(output, recursive: true);
        Console.WriteLine("Packing …");

        // As on a build server, so that a package is the same bytes wherever it is built: no folder of this machine in it.
        var exitCode = new DotNet(repository, Sdk.Packages).Show(
            ["pack", SolutionFilter.Write(repository, "pack", repository.Projects("src")),
                "--output", output, "-p:ContinuousIntegrationBuild=true", "--nologo", "--verbosity", "quiet", "-consoleLoggerParameters:NoSummary", .. arguments]);
        if (exitCode != 0)
        {
            Console.WriteLine("Nothing packed: see the errors above.");
            return exitCode;
        }

        var files = Directory.GetFiles(output).Order(StringComparer.Ordinal).ToList();
        foreach (var file in files) Console.WriteLine($"  {repository.RelativePath(file)}");
        Console.WriteLine($"{Plural.Of(files.Count, "package file")} packed.");
        return 0;
    }
}

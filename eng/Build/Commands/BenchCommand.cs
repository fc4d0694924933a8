namespace AppMeshKit.Build;

/// <summary>Runs the programs in bench/ as they are shipped: optimised.</summary>
internal sealed class BenchCommand(Repository repository, SdkChooser chooser)
{
    private const string _configuration = "Release";

    public int Run(string[] arguments)
    {
        var programs = repository.Projects("bench").Where(project => project.IsProgram).ToList();
        if (programs.Count == 0) throw new BuildException("there is no program in bench/.");

        var sdk = chooser.Choose();
        if (!new Compiler(repository, sdk).Build("the benchmarks", SolutionFilter.Write(repository, "bench", programs), _configuration))
        {
            Console.WriteLine("Nothing measured: the benchmarks do not build.");
            return 1;
        }

        // Ran to the end or not: what a benchmark measured is for people to judge.
        return programs.Max(program => new DotNet(repository, sdk).Show([program.Assembly(sdk, _configuration), .. arguments]));
    }
}

using System.Diagnostics;

namespace AppMeshKit.Build;

/// <summary>Builds the solution, runs every test project, ends in <c>N passed, N failed, N skipped</c>.</summary>
internal sealed class TestCommand(Repository repository, SdkChooser chooser)
{
    public int Run(string[] arguments)
    {
        repository.CheckSolution();

        var sdk = chooser.Choose();
        if (!new Compiler(repository, sdk).Build("the solution", repository.Solution))
        {
            Console.WriteLine("No test ran: the solution does not build.");
            return Verdict(TestResults.None);
        }

        var total = TestResults.None;
        foreach (var project in repository.Projects("tests").Concat(repository.Projects("examples")).Where(project => project.IsTests))
            total += RunProject(project, sdk, arguments);

        foreach (var (reason, count) in total.SkipReasons)
            Console.WriteLine($"Skipped {count}: {reason}.");
        Console.WriteLine();

        return Verdict(total);
    }

    private TestResults RunProject(Project project, Sdk sdk, string[] arguments)
    {
        var folder = Path.Combine(repository.Artifacts, "test-results");
        var trx = Path.Combine(folder, $"{project.Name}.trx");
        Directory.CreateDirectory(folder);
        File.Delete(trx);

        var clock = Stopwatch.StartNew();
        var run = new DotNet(repository, sdk).Capture(
            ["test", project.Assembly(sdk), "--nologo", "--logger", $"trx;LogFileName={project.Name}.trx", "--results-directory", folder, .. arguments]);
        var results = TestResults.Read(trx, run);

        Console.WriteLine($"{project.Name,-32} Passed: {results.Passed,5}   Failed: {results.Failures.Count,3}   Skipped: {results.Skipped,3}   {Seconds.Of(clock.Elapsed)}");
        foreach (var failure in results.Failures)
            Console.WriteLine($"{Environment.NewLine}{failure}{Environment.NewLine}");
        return results;
    }

    private static int Verdict(TestResults total)
    {
        Console.WriteLine($"{total.Passed} passed, {total.Failures.Count} failed, {total.Skipped} skipped");
        return total.Failures.Count == 0 && total.Passed > 0 ? 0 : 1;
    }
}

namespace AppMeshKit.Build;

/// <summary>What came out of a test project, or of all.</summary>
internal sealed record TestResults(int Passed, IReadOnlyList<string> Failures, IReadOnlyList<string> Skips)
{
    public static TestResults None { get; } = new(0, [], []);

    public int Skipped => Skips.Count;

    public IEnumerable<(string Reason, int Count)> SkipReasons =>
        Skips.GroupBy(reason => reason).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.Count()));

    public static TestResults operator +(TestResults left, TestResults right) =>
        new(left.Passed + right.Passed, [.. left.Failures, .. right.Failures], [.. left.Skips, .. right.Skips]);

    /// <summary>Reads a results file; a test host that died, or left no results, counts as one failure.</summary>
    public static TestResults Read(string trx, CapturedRun run)
    {
        var results = File.Exists(trx) ? TrxFile.Read(trx) : None;
        var died = run.Succeeded ? !File.Exists(trx) && !run.Output.Contains("No test matches", StringComparison.Ordinal) : results.Failures.Count == 0;
        return died ? results with { Failures = [.. results.Failures, $"The test run broke off:{Environment.NewLine}{run.Output.Trim()}"] } : results;
    }
}

namespace Pulumi.AppMeshKit.Tool;

/// <summary>What came of running another program.</summary>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Error">What it wrote to standard error.</param>
internal sealed record ChildRun(int ExitCode, string Output, string Error)
{
    public bool Succeeded => ExitCode == 0;

    /// <summary>All that it wrote.</summary>
    public string All => (Output.TrimEnd() + "\n" + Error.TrimEnd()).Trim('\n');
}

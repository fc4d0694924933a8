namespace AppMeshKit.Build;

/// <summary>Something a person has to know and can act on; printed without a stack.</summary>
internal sealed class BuildException : Exception
{
    public const int Usage = 2;

    public BuildException(string message, int exitCode = 1) : base(message) => ExitCode = exitCode;

    public int ExitCode { get; }
}

namespace AppMeshKit.Build;

internal sealed record CapturedRun(int ExitCode, string Output)
{
    public bool Succeeded => ExitCode == 0;
}

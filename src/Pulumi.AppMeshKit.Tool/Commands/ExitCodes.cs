namespace Pulumi.AppMeshKit.Tool;

/// <summary>What the tool says to the shell.</summary>
internal static class ExitCodes
{
    /// <summary>Nothing at or above the threshold.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above the threshold, or definitions that could not be rendered.</summary>
    public const int Findings = 1;

    /// <summary>Something could not be read, or the tool was called wrongly. It wins over <see cref="Findings"/>.</summary>
    public const int Unusable = 2;

    /// <summary>Somebody has ended it, as shells say it: 128 and the number of the signal.</summary>
    public const int Interrupted = 130;
}

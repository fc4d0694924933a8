using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

internal static class Severities
{
    /// <summary>A severity as the tool writes and reads it.</summary>
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    /// <summary>The severity of this word, or null.</summary>
    public static Severity? Parse(string? word) => word switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        _ => null,
    };
}

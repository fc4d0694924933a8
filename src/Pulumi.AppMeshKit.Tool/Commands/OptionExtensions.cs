using System.CommandLine;

namespace Pulumi.AppMeshKit.Tool;

internal static class OptionExtensions
{
    /// <summary>An option that takes one of these words only.</summary>
    public static Option<T> From<T>(this Option<T> option, params string[] words)
    {
        option.HelpName = string.Join('|', words);
        return option.AcceptOnlyFromAmong(words);
    }
}

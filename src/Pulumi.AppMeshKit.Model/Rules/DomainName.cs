using System.Buffers;

namespace Pulumi.AppMeshKit.Model;

/// <summary>What a DNS name looks like.</summary>
internal static class DomainName
{
    private static readonly SearchValues<char> OfLabels = SearchValues.Create("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Labels of 1 to 63 letters, digits and inner hyphens, 253 characters in all; a dot at the end is fine.</summary>
    public static bool IsValid(string name)
    {
        var bare = name.AsSpan();
        if (bare is [.. var before, '.']) bare = before;
        if (bare.Length is 0 or > 253) return false;

        foreach (var label in bare.Split('.'))
        {
            if (!IsLabel(bare[label])) return false;
        }

        return true;
    }

    private static bool IsLabel(ReadOnlySpan<char> label) => label is { Length: > 0 and <= 63 } and not ['-', ..] and not [.., '-'] && !label.ContainsAnyExcept(OfLabels);
}

namespace Pulumi.AppMeshKit.Model;

/// <summary>What a DNS name looks like.</summary>
internal static class DomainName
{
    /// <summary>Labels of 1 to 63 letters, digits and inner hyphens, 253 characters in all; a dot at the end is fine.</summary>
    public static bool IsValid(string name)
    {
        var bare = name.EndsWith('.') ? name[..^1] : name;
        return bare.Length is > 0 and <= 253 && bare.Split('.').All(IsLabel);
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-' && label.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');
}

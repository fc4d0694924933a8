namespace Pulumi.AppMeshKit.Tool;

/// <summary>The last line of a comment, which readers do not see: by it the comment is found again and edited in place.</summary>
internal static class HiddenMark
{
    /// <summary>The line: <c>&lt;!-- appmeshkit:mesh-preview:shop/prod --&gt;</c>.</summary>
    /// <param name="what">What the comment shows.</param>
    /// <param name="title">What it is about. What could end the mark early is left out.</param>
    public static string Of(string what, string title) =>
        $"<!-- appmeshkit:{what}:{new string([.. title.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '.' or '_' or '-' or ' ' or ',')]).Replace("--", "-", StringComparison.Ordinal)} -->\n";
}

namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// How wide a text is at most. Nobody knows the font that a reader has, so the widths are those of the widest of the usual ones, in
/// thousandths of the font size.
/// </summary>
internal static class TextWidth
{
    private const int Wide = 1050;
    private const int Other = 860;

    /// <summary>The width of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">The size of the font.</param>
    public static double Of(string text, double size) => text.EnumerateRunes().Sum(rune => Of(rune.Value)) * size / 1000;

    private static int Of(int letter) => letter switch
    {
        'i' or 'j' or 'l' or '\'' or '|' => 300,
        'I' or '.' or ',' or ':' or ';' or '!' or ' ' or '·' or '/' or '\\' => 350,
        'f' or 't' or 'r' or '-' or '(' or ')' or '[' or ']' or '"' or '`' => 460,
        'm' or 'M' or 'W' or '@' or '%' => 1000,
        'w' or '+' or '=' or '<' or '>' or '~' or '#' or '→' or '−' or '…' => 850,
        >= 'A' and <= 'Z' => 790,
        >= 'a' and <= 'z' or >= '0' and <= '9' or '_' or '$' or '*' or '?' => 640,
        '&' or '{' or '}' => 790,
        < 0x2E80 => Other,
        _ => Wide,
    };
}

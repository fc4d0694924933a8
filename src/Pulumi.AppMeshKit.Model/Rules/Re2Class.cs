namespace Pulumi.AppMeshKit.Model;

/// <summary>A class of characters in square brackets, as RE2 reads it.</summary>
internal static class Re2Class
{
    private static readonly HashSet<string> _names = new(StringComparer.Ordinal)
    {
        "alnum", "alpha", "ascii", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space", "upper", "word", "xdigit",
    };

    public static void Read(Re2Cursor at)
    {
        at.Index++;
        at.Next('^');
        for (var isFirst = true; !at.IsAtEnd && (isFirst || at.Current != ']'); isFirst = false)
        {
            if (at.Follows("[:") && at.Text.IndexOf(":]", at.Index + 2, StringComparison.Ordinal) is >= 0 and var end) Named(at, end);
            else if (at.Current == '\\' && Re2Escape.IsClass(at)) Re2Escape.Read(at);
            else Range(at);
        }

        if (!at.Next(']')) at.Fail("it is no regular expression");
    }

    private static void Named(Re2Cursor at, int end)
    {
        var name = at.Text[(at.Index + 2)..end];
        if (_names.Contains(name.StartsWith('^') ? name[1..] : name)) at.Index = end + 2;
        else at.Fail($"the class [:{name}:] does not exist there");
    }

    private static void Range(Re2Cursor at)
    {
        var low = Character(at);
        if (at.Index + 1 >= at.Text.Length || at.Current != '-' || at.Text[at.Index + 1] == ']') return;

        at.Index++;
        if (Character(at) < low) at.Fail("it is no regular expression");
    }

    private static int Character(Re2Cursor at) => at.Current == '\\' ? Re2Escape.Character(at) : at.Rune();
}

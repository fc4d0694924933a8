namespace Pulumi.AppMeshKit;

/// <summary>A condition on a header, or on the metadata of a gRPC call.</summary>
public sealed record HeaderMatch
{
    private HeaderMatch(string name, HeaderMatchKind kind, string? value = null, long start = 0, long end = 0) =>
        (Name, Kind, Value, Start, End) = (name, kind, value, start, end);

    /// <summary>The header's name, 1 to 50 characters (RT-013).</summary>
    public string Name { get; }

    /// <summary>Whether the condition is turned round. An inverted condition on a value still wants the header to be there (RT-036).</summary>
    public bool Inverted { get; private init; }

    internal HeaderMatchKind Kind { get; }

    internal string? Value { get; }

    internal long Start { get; }

    internal long End { get; }

    /// <summary>The header has this value.</summary>
    /// <param name="name">The header.</param>
    /// <param name="value">1 to 255 characters (RT-015).</param>
    public static HeaderMatch Exact(string name, string value) => new(name, HeaderMatchKind.Exact, value);

    /// <summary>The value begins like this.</summary>
    /// <param name="name">The header.</param>
    /// <param name="prefix">1 to 255 characters (RT-015).</param>
    public static HeaderMatch Prefix(string name, string prefix) => new(name, HeaderMatchKind.Prefix, prefix);

    /// <summary>The value ends like this.</summary>
    /// <param name="name">The header.</param>
    /// <param name="suffix">1 to 255 characters (RT-015).</param>
    public static HeaderMatch Suffix(string name, string suffix) => new(name, HeaderMatchKind.Suffix, suffix);

    /// <summary>The expression matches the whole value.</summary>
    /// <param name="name">The header.</param>
    /// <param name="expression">RE2 syntax, 1 to 255 characters (RT-015, RT-028).</param>
    public static HeaderMatch Regex(string name, string expression) => new(name, HeaderMatchKind.Regex, expression);

    /// <summary>The value is a whole number from <paramref name="start"/> up to, but not, <paramref name="end"/>.</summary>
    /// <param name="name">The header.</param>
    /// <param name="start">The first number that matches.</param>
    /// <param name="end">The first number after it that does not (RT-016).</param>
    public static HeaderMatch Range(string name, long start, long end) => new(name, HeaderMatchKind.Range, null, start, end);

    /// <summary>The header is there, with whatever value.</summary>
    /// <param name="name">The header.</param>
    public static HeaderMatch Present(string name) => new(name, HeaderMatchKind.Present);

    /// <summary>The header is not there.</summary>
    /// <param name="name">The header.</param>
    public static HeaderMatch Absent(string name) => Present(name).Not();

    /// <summary>The condition turned round: <c>HeaderMatch.Exact("x-ver", "2").Not()</c>.</summary>
    public HeaderMatch Not() => this with { Inverted = !Inverted };
}

namespace Pulumi.AppMeshKit;

/// <summary>A path: its beginning, the whole of it, or an expression. Exactly one, by construction.</summary>
public sealed record PathMatch
{
    private PathMatch(PathMatchKind kind, string value) => (Kind, Value) = (kind, value);

    internal PathMatchKind Kind { get; }

    internal string Value { get; }

    /// <summary>Every path that begins like this.</summary>
    /// <param name="prefix">Begins with "/" (RT-007, GR-005).</param>
    public static PathMatch Prefix(string prefix) => new(PathMatchKind.Prefix, prefix);

    /// <summary>This path only.</summary>
    /// <param name="path">Begins with "/", at most 255 characters.</param>
    public static PathMatch Exact(string path) => new(PathMatchKind.Exact, path);

    /// <summary>Every path that the expression matches as a whole.</summary>
    /// <param name="expression">RE2 syntax, at most 255 characters.</param>
    public static PathMatch Regex(string expression) => new(PathMatchKind.Regex, expression);
}

namespace Pulumi.AppMeshKit;

/// <summary>What becomes of a request's path between a gateway and a service. An explicit choice, for App Mesh's own default strips silently.</summary>
public sealed record PathRewrite
{
    private PathRewrite(PathRewriteKind kind, string? value = null) => (Kind, Value) = (kind, value);

    /// <summary>The service sees the path as it came: <c>/colors/red</c> stays <c>/colors/red</c>. The default (D-33).</summary>
    public static PathRewrite Keep { get; } = new(PathRewriteKind.Keep);

    /// <summary>The matched prefix becomes "/": with prefix <c>/colors/</c>, <c>/colors/red</c> becomes <c>/red</c>. Needs a prefix match (GR-015).</summary>
    public static PathRewrite Strip { get; } = new(PathRewriteKind.Strip);

    internal PathRewriteKind Kind { get; }

    internal string? Value { get; }

    /// <summary>The matched prefix becomes another one. Needs a prefix match (GR-015).</summary>
    /// <param name="prefix">Begins and ends with "/", 1 to 255 characters (GR-013).</param>
    public static PathRewrite ReplacePrefix(string prefix) => new(PathRewriteKind.ReplacePrefix, prefix);

    /// <summary>The whole path becomes another one. Needs an exact or regex match (GR-015).</summary>
    /// <param name="path">Begins with "/", 1 to 255 characters (GR-016).</param>
    public static PathRewrite ReplacePath(string path) => new(PathRewriteKind.ReplacePath, path);
}

namespace Pulumi.AppMeshKit.Model;

/// <summary>One thing about a request that routes can ask for: its path, its method, a header by name.</summary>
/// <param name="Kind">What.</param>
/// <param name="Name">The name of a header (in lower case) or of a query parameter; empty otherwise.</param>
internal readonly record struct Dimension(DimensionKind Kind, string Name)
{
    public static Dimension Traffic { get; } = new(DimensionKind.Traffic, string.Empty);

    public static Dimension Port { get; } = new(DimensionKind.Port, string.Empty);

    public static Dimension Method { get; } = new(DimensionKind.Method, string.Empty);

    public static Dimension Scheme { get; } = new(DimensionKind.Scheme, string.Empty);

    public static Dimension Path { get; } = new(DimensionKind.Path, string.Empty);

    public static Dimension Host { get; } = new(DimensionKind.Host, string.Empty);

    public static Dimension Header(string name) => new(DimensionKind.Header, name.ToLowerInvariant());

    public static Dimension Query(string name) => new(DimensionKind.Query, name);

    /// <summary>How it is called in a sentence.</summary>
    public override string ToString() => Kind switch
    {
        DimensionKind.Header => $"header {Name}",
        DimensionKind.Query => $"query parameter {Name}",
        DimensionKind.Traffic => "request",
        _ => Kind.ToString().ToLowerInvariant(),
    };
}

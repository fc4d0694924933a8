namespace Pulumi.AppMeshKit;

/// <summary>A condition on a query parameter.</summary>
public sealed record QueryMatch
{
    private QueryMatch(string name, string? value) => (Name, Value) = (name, value);

    /// <summary>The parameter's name (RT-017).</summary>
    public string Name { get; }

    /// <summary>The value it must have; null when it only must be there.</summary>
    public string? Value { get; }

    /// <summary>The parameter has this value.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="value">The value.</param>
    public static QueryMatch Exact(string name, string value) => new(name, value);

    /// <summary>The parameter is there, with whatever value.</summary>
    /// <param name="name">The parameter.</param>
    public static QueryMatch Present(string name) => new(name, null);
}

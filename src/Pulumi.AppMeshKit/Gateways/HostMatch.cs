namespace Pulumi.AppMeshKit;

/// <summary>A host name: the whole of it or its end. Exactly one, by construction.</summary>
public sealed record HostMatch
{
    private HostMatch(string value, bool isSuffix) => (Value, IsSuffix) = (value, isSuffix);

    internal string Value { get; }

    internal bool IsSuffix { get; }

    /// <summary>This host name only.</summary>
    /// <param name="host">1 to 253 characters (GR-008).</param>
    public static HostMatch Exact(string host) => new(host, isSuffix: false);

    /// <summary>Every host name that ends like this, such as <c>.shop.com</c>.</summary>
    /// <param name="suffix">1 to 253 characters (GR-008).</param>
    public static HostMatch Suffix(string suffix) => new(suffix, isSuffix: true);
}

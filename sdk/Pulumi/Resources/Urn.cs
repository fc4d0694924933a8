using System.Diagnostics.CodeAnalysis;

namespace Pulumi;

/// <summary>The name by which the engine knows a resource.</summary>
public readonly struct Urn : IEquatable<Urn>
{
    private readonly string _value;

    public Urn(string value)
    {
        if (string.IsNullOrEmpty(value))
            throw new ArgumentException("URN cannot be null or empty.", nameof(value));
        _value = value;
    }

    public static implicit operator string(Urn value) => value._value;

    public static bool operator ==(Urn left, Urn right) => left.Equals(right);

    public static bool operator !=(Urn left, Urn right) => !left.Equals(right);

    public static Output<string> Create(
        Input<string> name,
        Input<string> type,
        Resource? parent = null,
        Input<string>? parentUrn = null,
        Input<string>? project = null,
        Input<string>? stack = null)
    {
        if (parent != null && parentUrn != null)
            throw new ArgumentException("Only one of 'parent' and 'parentUrn' can be non-null.");

        var above = parent != null ? parent.Urn : parentUrn?.ToOutput();
        var prefix = above == null
            ? Output.Format($"urn:pulumi:{stack ?? Deployment.Instance.StackName}::{project ?? Deployment.Instance.ProjectName}::")
            : above.Apply(urn => urn[..urn.LastIndexOf("::", StringComparison.Ordinal)] + "$");
        return Output.Format($"{prefix}{type}::{name}");
    }

    public bool Equals(Urn other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Urn other && Equals(other);

    public override int GetHashCode() => _value.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => _value;
}

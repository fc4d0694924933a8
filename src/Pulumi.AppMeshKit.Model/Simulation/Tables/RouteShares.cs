namespace Pulumi.AppMeshKit.Model;

/// <summary>How a route spreads its traffic. Equal where it makes no difference which of two routes is taken.</summary>
/// <param name="shares">The shares, sorted by node and port.</param>
internal sealed class RouteShares(IEnumerable<RouteShare> shares) : IEquatable<RouteShares>
{
    public IReadOnlyList<RouteShare> Items { get; } = [.. shares];

    /// <inheritdoc />
    public bool Equals(RouteShares? other) => other is not null && Items.SequenceEqual(other.Items);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as RouteShares);

    /// <inheritdoc />
    public override int GetHashCode() => Items.Count == 0 ? 0 : HashCode.Combine(Items.Count, Items[0]);
}

namespace Pulumi.AppMeshKit.Model;

/// <summary>What a rule takes: all that is given must fit, letter case included.</summary>
internal sealed record LatticeMatch
{
    /// <summary>The method, such as <c>GET</c>; null for any.</summary>
    public Value<string>? Method { get; init; }

    /// <summary>The path; null for any.</summary>
    public LatticeText? Path { get; init; }

    /// <summary>Conditions on headers, 5 at most.</summary>
    public IReadOnlyList<LatticeHeader> Headers { get; init; } = [];
}

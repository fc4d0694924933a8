namespace Pulumi.AppMeshKit.Testing;

/// <summary>One thing that tests can reach.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name with that of its owner: <c>edge/cart</c>, <c>cart/main → cart-v2</c>.</param>
/// <param name="IsReached">Whether an assertion that held has reached it.</param>
public sealed record CoverageItem(CoverageKind Kind, string Name, bool IsReached);

namespace Pulumi.AppMeshKit.Testing;

/// <summary>What tests can reach.</summary>
public enum CoverageKind
{
    /// <summary>A gateway route: <c>edge/cart</c>.</summary>
    GatewayRoute,

    /// <summary>A route of a virtual router: <c>cart/main</c>.</summary>
    Route,

    /// <summary>
    /// A virtual node that a route sends traffic to (<c>cart/main → cart-v2</c>), or that provides a service itself
    /// (<c>ledger.shop.local → ledger</c>).
    /// </summary>
    Target,
}

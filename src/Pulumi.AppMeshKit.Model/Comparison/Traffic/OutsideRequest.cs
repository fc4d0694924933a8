namespace Pulumi.AppMeshKit.Model;

/// <summary>A request to a virtual gateway.</summary>
/// <param name="Gateway">The virtual gateway's name.</param>
/// <param name="Request">The request.</param>
internal sealed record OutsideRequest(string Gateway, SimulatedRequest Request)
{
    /// <summary><c>GET www.shop.com/cart at gateway edge</c>.</summary>
    public override string ToString() => $"{Request} at gateway {Gateway}";
}

namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// What somebody says about a virtual node: that it calls a host. No part of any App Mesh request; it only lets rules say which calls
/// the mesh would drop (EGR-001, EGR-002).
/// </summary>
/// <param name="Node">The virtual node's name.</param>
/// <param name="Host">The host name that it calls: a virtual service's name, or a host outside the mesh.</param>
/// <param name="Origin">Where it was said. Not part of equality.</param>
public sealed record DeclaredCall(string Node, string Host, Origin? Origin = null)
{
    /// <summary>Whether two calls are of the same node to the same host.</summary>
    /// <param name="other">The other call.</param>
    public bool Equals(DeclaredCall? other) => other is not null && Node == other.Node && Host == other.Host;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Node, Host);
}

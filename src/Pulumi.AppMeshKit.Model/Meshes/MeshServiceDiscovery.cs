using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The mesh-wide choice of IP version.</summary>
public sealed record MeshServiceDiscovery : ApiObject
{
    /// <summary>
    /// <c>IPv4_ONLY</c>, <c>IPv4_PREFERRED</c>, <c>IPv6_ONLY</c> or <c>IPv6_PREFERRED</c>. Without it both versions are mixed.
    /// </summary>
    public Value<string>? IpPreference { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Leaf("ipPreference", IpPreference);

    internal static MeshServiceDiscovery Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        IpPreference = from.Text("ipPreference"),
    };
}

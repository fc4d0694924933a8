using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Discovery by resolving a host name.</summary>
public sealed record DnsServiceDiscovery : ApiObject
{
    /// <summary>The name to resolve. Required.</summary>
    public Value<string>? Hostname { get; init; }

    /// <summary>
    /// <c>IPv4_ONLY</c>, <c>IPv4_PREFERRED</c>, <c>IPv6_ONLY</c> or <c>IPv6_PREFERRED</c>. Without it the mesh decides.
    /// </summary>
    public Value<string>? IpPreference { get; init; }

    /// <summary>
    /// <c>LOADBALANCER</c> takes the answer as one host, <c>ENDPOINTS</c> as the list of all. Default <c>LOADBALANCER</c>.
    /// </summary>
    public Value<string>? ResponseType { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Leaf("hostname", Hostname);
        members.Leaf("ipPreference", IpPreference);
        members.Leaf("responseType", ResponseType);
    }

    internal static DnsServiceDiscovery Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Hostname = from.Text("hostname"),
        IpPreference = from.Text("ipPreference"),
        ResponseType = from.Text("responseType"),
    };
}

namespace Pulumi.AppMeshKit;

/// <summary>Discovery by DNS; made by <see cref="ServiceDiscovery.Dns"/>.</summary>
public sealed record DnsDiscovery : ServiceDiscovery
{
    internal DnsDiscovery(Input<string> hostname) => Hostname = hostname;

    /// <summary>The host name.</summary>
    public Input<string> Hostname { get; }

    /// <summary>What the DNS answer means. Null leaves <see cref="DnsResponseType.LoadBalancer"/> in force (D-13).</summary>
    public DnsResponseType? ResponseType { get; init; }

    /// <summary>The IP version. Null follows the mesh (D-14).</summary>
    public IpPreference? IpPreference { get; init; }
}

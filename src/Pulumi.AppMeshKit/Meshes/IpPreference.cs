namespace Pulumi.AppMeshKit;

/// <summary>Which IP version the proxies use for endpoints.</summary>
public enum IpPreference
{
    /// <summary>IPv6, and IPv4 where there is no IPv6 (<c>IPv6_PREFERRED</c>).</summary>
    IPv6Preferred,

    /// <summary>IPv4, and IPv6 where there is no IPv4 (<c>IPv4_PREFERRED</c>).</summary>
    IPv4Preferred,

    /// <summary>IPv4 only; endpoints without it are dropped (<c>IPv4_ONLY</c>).</summary>
    IPv4Only,

    /// <summary>IPv6 only; endpoints without it are dropped (<c>IPv6_ONLY</c>).</summary>
    IPv6Only,
}

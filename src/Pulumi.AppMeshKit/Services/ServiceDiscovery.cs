namespace Pulumi.AppMeshKit;

/// <summary>How the proxies find the hosts of a version: by DNS or by AWS Cloud Map.</summary>
public abstract record ServiceDiscovery
{
    private protected ServiceDiscovery()
    {
    }

    /// <summary>By a host name.</summary>
    /// <param name="hostname">The name, such as <c>colors-blue.shop.local</c> (SD-001, SD-003).</param>
    public static DnsDiscovery Dns(Input<string> hostname) => new(hostname);

    /// <summary>By a service of a Cloud Map namespace.</summary>
    /// <param name="namespaceName">The namespace, 1 to 1024 characters (SD-005).</param>
    /// <param name="serviceName">The service in it, 1 to 1024 characters (SD-005).</param>
    public static CloudMapDiscovery CloudMap(Input<string> namespaceName, Input<string> serviceName) =>
        new(namespaceName, serviceName);
}

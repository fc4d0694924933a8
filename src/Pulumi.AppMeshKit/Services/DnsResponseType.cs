namespace Pulumi.AppMeshKit;

/// <summary>What the addresses of a DNS answer stand for.</summary>
public enum DnsResponseType
{
    /// <summary>One load balancer (<c>LOADBALANCER</c>): the proxy sees one host. What Route 53 needs (SD-004).</summary>
    LoadBalancer,

    /// <summary>One host each (<c>ENDPOINTS</c>): what outlier detection needs (OD-004).</summary>
    Endpoints,
}

using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>How a node's hosts are found. Pulumi.Aws has no place for Cloud Map's IP preference (SD-010).</summary>
internal sealed class NodeDiscoveryInputs(InputWriter to)
{
    internal VirtualNodeSpecServiceDiscoveryArgs ServiceDiscovery(Model.ServiceDiscovery serviceDiscovery) =>
        new() { AwsCloudMap = to.Object(serviceDiscovery.AwsCloudMap, AwsCloudMap), Dns = to.Object(serviceDiscovery.Dns, Dns) };

    private VirtualNodeSpecServiceDiscoveryAwsCloudMapArgs AwsCloudMap(Model.AwsCloudMapServiceDiscovery awsCloudMap) => new()
    {
        Attributes = to.Map(awsCloudMap.Attributes, a => (a.Key, a.Value)),
        NamespaceName = to.Text(awsCloudMap.NamespaceName),
        ServiceName = to.Text(awsCloudMap.ServiceName),
    };

    private VirtualNodeSpecServiceDiscoveryDnsArgs Dns(Model.DnsServiceDiscovery dns) => new()
    {
        Hostname = to.Text(dns.Hostname),
        IpPreference = to.Text(dns.IpPreference),
        ResponseType = to.Text(dns.ResponseType),
    };
}

using Pulumi.AppMeshKit.Mapping;
using Api = Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

internal static class DiscoveryUnmapping
{
    internal static ServiceDiscovery? Discovery(Api.ServiceDiscovery? discovery) => discovery switch
    {
        null => null,
        { Dns: { } dns } => ServiceDiscovery.Dns(dns.Hostname.Text("the host name")) with
        {
            ResponseType = dns.ResponseType.Choice<DnsResponseType>(ApiText.Of, "the response type"),
            IpPreference = dns.IpPreference.Choice<IpPreference>(ApiText.Of, "the IP preference"),
        },
        { AwsCloudMap: { } map } => ServiceDiscovery.CloudMap(map.NamespaceName.Text("the namespace"), map.ServiceName.Text("the service's name")) with
        {
            Attributes = EquatableMap<Input<string>>.Of((map.Attributes ?? []).Select(Attribute)),
            IpPreference = map.IpPreference.Choice<IpPreference>(ApiText.Of, "the IP preference"),
        },
        _ => throw Said.Missing("the service discovery"),
    };

    private static KeyValuePair<string, Input<string>> Attribute(Api.AwsCloudMapInstanceAttribute attribute) =>
        new(attribute.Key.Text("the key of an attribute"), attribute.Value.Text("the value of an attribute"));
}

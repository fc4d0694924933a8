using Pulumi.AppMeshKit.Model;
using Api = Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

internal static class DiscoveryMapping
{
    internal static Api.ServiceDiscovery Discovery(this MapContext context, ServiceDiscovery discovery, Origin at) => discovery switch
    {
        DnsDiscovery dns => new()
        {
            Origin = at,
            Dns = new()
            {
                Origin = at,
                Hostname = context.Leaf(dns.Hostname, at["Hostname"]),
                IpPreference = dns.IpPreference is { } ip ? at["IpPreference"].Leaf(ApiText.Of(ip)) : null,
                ResponseType = dns.ResponseType is { } type ? at["ResponseType"].Leaf(ApiText.Of(type)) : null,
            },
        },
        CloudMapDiscovery map => new()
        {
            Origin = at,
            AwsCloudMap = new()
            {
                Origin = at,
                Attributes = Attributes(context, map.Attributes, at["Attributes"]),
                IpPreference = map.IpPreference is { } ip ? at["IpPreference"].Leaf(ApiText.Of(ip)) : null,
                NamespaceName = context.Leaf(map.NamespaceName, at["NamespaceName"]),
                ServiceName = context.Leaf(map.ServiceName, at["ServiceName"]),
            },
        },
        _ => throw new InvalidOperationException($"Unknown discovery {discovery.GetType().Name}."),
    };

    /// <summary>The name that a service is found by: its host, or <c>service.namespace</c>; null while that is unknown, and when it is secret.</summary>
    internal static string? FoundAs(Api.ServiceDiscovery? discovery)
    {
        if (discovery?.Dns?.Hostname is { } host) return Plain(host);

        return discovery?.AwsCloudMap is { ServiceName: { } service, NamespaceName: { } space }
            && Plain(service) is { } first && Plain(space) is { } second
            ? $"{first}.{second}"
            : null;
    }

    // A name is written down in many places: a secret is not for that.
    private static string? Plain(Value<string> name) => !name.IsSecret && name.TryGet(out var text) ? text : null;

    private static ApiList<AwsCloudMapInstanceAttribute>? Attributes(MapContext context, EquatableMap<Input<string>> attributes, Origin at) =>
        attributes.Count == 0 ? null : ApiList.Create(
            attributes.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => new AwsCloudMapInstanceAttribute
            {
                Origin = at.Key(a.Key),
                Key = at.Key(a.Key).Text(a.Key),
                Value = context.Leaf(a.Value, at.Key(a.Key)),
            }),
            at);
}

namespace Pulumi.AppMeshKit.Model;

/// <summary>Ports and protocols of listeners.</summary>
internal static class PortMappingRules
{
    /// <summary>The listener of a virtual node.</summary>
    public static IEnumerable<Finding> Node(Place at, PortMapping mapping) => Findings.Of(Router(at, mapping), EnvoyPort(at, mapping));

    /// <summary>The listener of a virtual router.</summary>
    public static IEnumerable<Finding> Router(Place at, PortMapping mapping) => Findings.Of(
        Parts(at, mapping),
        Protocol(at.At("protocol", mapping.Protocol), mapping.Protocol));

    /// <summary>The listener of a virtual gateway.</summary>
    public static IEnumerable<Finding> Gateway(Place at, PortMapping mapping)
    {
        foreach (var finding in Findings.Of(Parts(at, mapping), EnvoyPort(at, mapping))) yield return finding;

        if (mapping.Protocol.Has(out var protocol) && protocol is not ("http" or "http2" or "grpc"))
            yield return RuleBook.GatewayProtocol(at.At("protocol", mapping.Protocol), mapping.Protocol!);
        if (mapping.Port.Has(out var port) && port is > 0 and < 1024)
            yield return RuleBook.PrivilegedPort(at.At("port", mapping.Port), port);
    }

    /// <summary>A protocol of a virtual node, a virtual router or a health check.</summary>
    public static IEnumerable<Finding> Protocol(Place at, Value<string>? protocol)
    {
        if (protocol.Has(out var text) && text is not ("http" or "http2" or "grpc" or "tcp")) yield return RuleBook.Protocol(at, protocol!);
    }

    /// <summary>The ports of the listeners of one resource must differ.</summary>
    public static IEnumerable<Finding> Different<T>(Place at, Rule rule, string noun, ApiList<T>? listeners, Func<T, PortMapping?> mappingOf)
        where T : ApiObject
    {
        if (!listeners.IsGiven() || listeners.Count < 2) yield break;

        Dictionary<int, int> first = [];
        for (var index = 0; index < listeners.Count; index++)
        {
            var mapping = mappingOf(listeners[index]);
            if (!(mapping?.Port).Has(out var port) || first.TryAdd(port, index)) continue;

            var place = at.Item(index, listeners[index]).At("portMapping", mapping).At("port", mapping!.Port);
            yield return RuleBook.PortTwice(place, rule, noun, mapping.Port!, first[port]);
        }
    }

    private static IEnumerable<Finding> Parts(Place at, PortMapping mapping)
    {
        if (mapping.Port is null) yield return RuleBook.Required(at.Missing("port"), "a port mapping", "port");
        if (mapping.Protocol is null) yield return RuleBook.Required(at.Missing("protocol"), "a port mapping", "protocol");
        if (mapping.Port.IsOutside(1, 65535)) yield return RuleBook.ListenerPort(at.At("port", mapping.Port), mapping.Port!);
    }

    private static IEnumerable<Finding> EnvoyPort(Place at, PortMapping mapping)
    {
        if (!mapping.Port.Has(out var port)) yield break;

        var use = port switch
        {
            9901 => "its admin interface",
            9902 => "its agent",
            15000 => "incoming traffic",
            15001 => "outgoing traffic",
            _ => null,
        };
        if (use is not null) yield return RuleBook.EnvoyPort(at.At("port", mapping.Port), port, use);
    }
}

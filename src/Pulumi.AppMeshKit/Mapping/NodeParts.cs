using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>What a virtual node is made of, after inheritance.</summary>
internal sealed record NodeParts
{
    internal required Origin At { get; init; }

    internal required Value<string> Name { get; init; }

    internal ListenerSet Listeners { get; init; } = ListenerSet.Empty;

    internal Chosen<ServiceDiscovery> Discovery { get; init; }

    internal Chosen<IEnumerable<Backend>> Backends { get; init; }

    internal Chosen<IEnumerable<string>> Calls { get; init; }

    internal Chosen<ClientPolicy> ClientPolicy { get; init; }

    internal Chosen<AccessLog> AccessLog { get; init; }

    internal ApiList<TagRef>? Tags { get; init; }

    /// <summary>The longest request timeout of the routes to a listener, where it is over App Mesh's own (D-10).</summary>
    internal Func<Listener, Chosen<RequestTimeout>> RaisedTimeout { get; init; } = static _ => default;
}

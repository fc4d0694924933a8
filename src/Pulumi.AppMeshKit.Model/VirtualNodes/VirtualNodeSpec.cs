using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>What a virtual node is: how it is found, what it listens on, what it calls.</summary>
public sealed record VirtualNodeSpec : ApiObject
{
    /// <summary>Applies to every backend that brings no policy of its own.</summary>
    public BackendDefaults? BackendDefaults { get; init; }

    /// <summary>The virtual services the node calls. Up to 50 unless the quota was raised.</summary>
    public ApiList<Backend>? Backends { get; init; }

    /// <summary>Where the node accepts traffic. A node without any only calls others.</summary>
    public ApiList<Listener>? Listeners { get; init; }

    /// <summary>Where the proxy writes its access log. Without it there is none.</summary>
    public Logging? Logging { get; init; }

    /// <summary>How callers find the instances. Required as soon as there is a listener.</summary>
    public ServiceDiscovery? ServiceDiscovery { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("backendDefaults", BackendDefaults);
        members.Objects("backends", Backends);
        members.Objects("listeners", Listeners);
        members.Object("logging", Logging);
        members.Object("serviceDiscovery", ServiceDiscovery);
    }

    internal static VirtualNodeSpec Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        BackendDefaults = from.Object("backendDefaults", BackendDefaults.Read),
        Backends = from.Objects("backends", Backend.Read),
        Listeners = from.Objects("listeners", Listener.Read),
        Logging = from.Object("logging", Logging.Read),
        ServiceDiscovery = from.Object("serviceDiscovery", ServiceDiscovery.Read),
    };
}

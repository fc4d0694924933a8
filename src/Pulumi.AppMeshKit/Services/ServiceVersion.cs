using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

/// <summary>
/// One variant of a service that runs and can take a share of the traffic: a virtual node. What is null is inherited from the
/// service, then from the mesh's defaults.
/// </summary>
public sealed record ServiceVersion
{
    /// <summary>How its hosts are found.</summary>
    public ServiceDiscovery? Discovery { get; init; }

    /// <summary>The virtual node's name, 1 to 255 characters. Null is <c>service-version</c>.</summary>
    public string? Name { get; init; }

    /// <summary>Where it listens, if it differs from the service.</summary>
    public IReadOnlyList<Listener>? Listeners { get; init => field = value is null ? null : ApiList.Create(value, null); }

    /// <summary>What it calls, if it differs from the service.</summary>
    public IReadOnlyList<Backend>? Backends { get; init => field = value is null ? null : ApiList.Create(value, null); }

    /// <summary>
    /// Host names that it is said to call, if they differ from the service's. They only feed EGR-001 and EGR-002, and are no part of what is
    /// deployed.
    /// </summary>
    public IReadOnlyList<string>? Calls { get; init => field = value is null ? null : ApiList.Create(value, null); }

    /// <summary>TLS of its calls, if it differs from the service.</summary>
    public ClientPolicy? ClientPolicy { get; init; }

    /// <summary>Its access log, if it differs from the service.</summary>
    public AccessLog? AccessLog { get; init; }

    /// <summary>Tags in addition to the service's; these win.</summary>
    public EquatableMap<Input<string>> Tags { get; init; } = EquatableMap<Input<string>>.Empty;

    /// <summary>Set for a node that exists elsewhere.</summary>
    internal bool IsExisting { get; init; }

    /// <summary>The resource of a node that another component of this program owns.</summary>
    internal Resource? Owned { get; init; }

    /// <summary>The mesh of a node that another component owns.</summary>
    internal IMesh? OwnedMesh { get; init; }

    /// <summary>The model of a node that another component owns.</summary>
    internal VirtualNodeRequest? OwnedNode { get; init; }

    /// <summary>A version that is found by DNS.</summary>
    /// <param name="hostname">The host name, such as <c>colors-blue.shop.local</c>.</param>
    public static ServiceVersion Dns(Input<string> hostname) => new() { Discovery = ServiceDiscovery.Dns(hostname) };

    /// <summary>A version that is found by AWS Cloud Map.</summary>
    /// <param name="namespaceName">The namespace.</param>
    /// <param name="serviceName">The service in it.</param>
    /// <param name="attributes">Attributes an instance must have.</param>
    public static ServiceVersion CloudMap(
        Input<string> namespaceName,
        Input<string> serviceName,
        EquatableMap<Input<string>>? attributes = null) => new()
        {
            Discovery = ServiceDiscovery.CloudMap(namespaceName, serviceName) with
            {
                Attributes = attributes ?? EquatableMap<Input<string>>.Empty,
            },
        };

    /// <summary>A virtual node that this program does not create; routes may send traffic to it.</summary>
    /// <param name="nodeName">The virtual node's name.</param>
    public static ServiceVersion Existing(string nodeName) => new() { Name = nodeName, IsExisting = true };
}

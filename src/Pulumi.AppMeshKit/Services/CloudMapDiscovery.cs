namespace Pulumi.AppMeshKit;

/// <summary>Discovery by AWS Cloud Map; made by <see cref="ServiceDiscovery.CloudMap"/>.</summary>
public sealed record CloudMapDiscovery : ServiceDiscovery
{
    internal CloudMapDiscovery(Input<string> namespaceName, Input<string> serviceName) =>
        (NamespaceName, ServiceName) = (namespaceName, serviceName);

    /// <summary>The namespace.</summary>
    public Input<string> NamespaceName { get; }

    /// <summary>The service in the namespace.</summary>
    public Input<string> ServiceName { get; }

    /// <summary>
    /// Attributes an instance must have: what tells versions apart that share a Cloud Map service.
    /// Keys of 1 to 255 printable characters (SD-006), values of 1 to 1024 (SD-007).
    /// </summary>
    public EquatableMap<Input<string>> Attributes { get; init; } = EquatableMap<Input<string>>.Empty;

    /// <summary>The IP version. Null follows the mesh. Pulumi.Aws cannot carry it: rendering to it is refused (SD-010).</summary>
    public IpPreference? IpPreference { get; init; }
}

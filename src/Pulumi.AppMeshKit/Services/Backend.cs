namespace Pulumi.AppMeshKit;

/// <summary>
/// A service that another one calls: by its name or by its component (<c>Backends = [orders, "pay.shop.local"]</c>). It goes into the
/// specification as a plain name, never as a resource edge, so that services may call each other and themselves.
/// </summary>
public sealed record Backend
{
    /// <summary>A backend by name.</summary>
    /// <param name="serviceName">The virtual service's name, 1 to 255 characters (VN-009).</param>
    public Backend(string serviceName) => ServiceName = serviceName;

    /// <summary>The name of the virtual service.</summary>
    public string ServiceName { get; init; }

    /// <summary>TLS of the calls to this backend. Null takes the caller's own policy.</summary>
    public ClientPolicy? ClientPolicy { get; init; }

    internal IMesh? Mesh { get; init; }

    /// <summary>Whether somebody said that another program creates it.</summary>
    internal bool IsElsewhere { get; init; }

    /// <summary>A backend by name.</summary>
    /// <param name="serviceName">The virtual service's name.</param>
    public static implicit operator Backend(string serviceName) => new(serviceName);

    /// <summary>The service as a backend.</summary>
    /// <param name="service">The service.</param>
    public static implicit operator Backend(ServiceWithRouter service) => To(service);

    /// <summary>The service as a backend.</summary>
    /// <param name="service">The service.</param>
    public static implicit operator Backend(ServiceWithNode service) => To(service);

    /// <summary>The service as a backend.</summary>
    /// <param name="service">The service.</param>
    public static implicit operator Backend(ExistingService service) => To(service);

    /// <summary>The service as a backend.</summary>
    /// <param name="service">The service; it must be in the caller's mesh (REF-005).</param>
    public static Backend To(IVirtualService service) => new(service.ServiceName) { Mesh = service.Mesh, IsElsewhere = service.Resources.Count == 0 };
}

namespace Pulumi.AppMeshKit;

/// <summary>Which requests at a gateway go to which service: an <see cref="HttpGatewayRoute"/> or a <see cref="GrpcGatewayRoute"/>.</summary>
public abstract record GatewayRoute
{
    private protected GatewayRoute()
    {
    }

    /// <summary>
    /// The route's name at its gateway, 1 to 255 characters. Required as soon as there are two;
    /// the only route of a gateway takes the component's name.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>
    /// 0 to 1000, 0 is matched first (GR-018). When no route of the gateway has one, they are numbered 0, 10, 20 … in the order
    /// they are written (D-28).
    /// </summary>
    public int? Priority { get; init; }

    /// <summary>The service that takes the requests; <see cref="ExistingService"/> for one that this program does not create.</summary>
    public required IVirtualService Service { get; init; }

    /// <summary>The listener port of the service; needed when it has several (GR-004).</summary>
    public int? TargetPort { get; init; }

    /// <summary>
    /// Keeps the host name of the request. False or null lets App Mesh replace it with the name of the virtual service (D-33, GR-020);
    /// with a kept host, route timeouts over 15 s do not reach the gateway (RES-004).
    /// </summary>
    public bool? PreserveHost { get; init; }
}

namespace Pulumi.AppMeshKit;

/// <summary>Which requests go to which versions of a service: an <see cref="HttpRoute"/>, a <see cref="GrpcRoute"/> or a <see cref="TcpRoute"/>.</summary>
public abstract record Route
{
    private protected Route()
    {
    }

    /// <summary>
    /// The route's name in its router, 1 to 255 characters. Required as soon as there are two routes;
    /// the only route of a service takes the component's name.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>
    /// 0 to 1000, 0 is matched first (RT-020). When no route of the service has one, they are numbered 0, 10, 20 … in the order
    /// they are written (D-28).
    /// </summary>
    public int? Priority { get; init; }

    /// <summary>
    /// The share of each version by its name: <c>new() { ["blue"] = 90, ["green"] = 10 }</c>. Null takes the service's
    /// <see cref="ServiceWithRouterArgs.Weights"/>; without those, a service with one version gives it everything (D-24).
    /// </summary>
    public EquatableMap<Weight>? Weights { get; init; }
}

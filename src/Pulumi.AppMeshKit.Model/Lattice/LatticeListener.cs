namespace Pulumi.AppMeshKit.Model;

/// <summary>A listener of a service.</summary>
internal sealed record LatticeListener
{
    /// <summary>Its name, made of what cannot be changed about it: <c>http-8080</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The port, 1 to 65535.</summary>
    public required int Port { get; init; }

    /// <summary><c>HTTP</c> or <c>HTTPS</c>.</summary>
    public required string Protocol { get; init; }

    /// <summary>The rules, in the order of their priorities.</summary>
    public required IReadOnlyList<LatticeRule> Rules { get; init; }

    /// <summary>What becomes of a request that no rule takes.</summary>
    public required LatticeAction Default { get; init; }

    /// <summary>The route whose requests the default action takes; null where the default is a 404, and where a node provides the service.</summary>
    public RouteRequest? DefaultRoute { get; init; }

    /// <summary>Its tags: the router's, and those of the route that is its default action.</summary>
    public IReadOnlyList<TagRef> Tags { get; init; } = [];
}

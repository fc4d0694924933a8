using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>All that a service component asks for, in the API model. A rendering turns it into resources.</summary>
internal sealed record ServiceModel
{
    /// <summary>The versions, sorted by key. A <see cref="MeshClient"/> and a <see cref="ServiceWithNode"/> have one.</summary>
    public required IReadOnlyList<VersionModel> Versions { get; init; }

    /// <summary>The router; null for a service that a node provides directly, and for a client.</summary>
    public Named<VirtualRouterRequest>? Router { get; init; }

    /// <summary>The resource of a router that the routes are added to; null where the router is made here, or by another program.</summary>
    public Resource? ExistingRouter { get; init; }

    /// <summary>The routes in the order they were written.</summary>
    public IReadOnlyList<Named<RouteRequest>> Routes { get; init; } = [];

    /// <summary>The virtual services; none for a client.</summary>
    public IReadOnlyList<Named<VirtualServiceRequest>> VirtualServices { get; init; } = [];

    /// <summary>Every request, in the order in which the resources must exist.</summary>
    public IEnumerable<ApiRequest> Requests =>
    [
        .. Versions.Where(v => v.Node is not null).Select(v => v.Node!.Request),
        .. Router is null ? Array.Empty<ApiRequest>() : [Router.Request],
        .. Routes.Select(r => r.Request),
        .. VirtualServices.Select(s => s.Request),
    ];
}

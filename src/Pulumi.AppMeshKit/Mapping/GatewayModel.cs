using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>All that a gateway component asks for, in the API model.</summary>
internal sealed record GatewayModel
{
    /// <summary>The gateway itself.</summary>
    public required Named<VirtualGatewayRequest> Gateway { get; init; }

    /// <summary>Where it listens, as the user wrote it.</summary>
    public IReadOnlyList<GatewayListener> Listeners { get; init; } = [];

    /// <summary>The gateway routes in the order they were written, each with the resources it must wait for.</summary>
    public required IReadOnlyList<GatewayRouteModel> Routes { get; init; }

    /// <summary>Every request, in the order in which the resources must exist.</summary>
    public IEnumerable<ApiRequest> Requests => [Gateway.Request, .. Routes.Select(r => r.Route.Request)];
}

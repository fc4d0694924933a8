using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>A TCP route.</summary>
internal sealed class TcpRouteInputs(InputWriter to)
{
    internal RouteSpecTcpRouteArgs TcpRoute(Model.TcpRoute tcpRoute) => new()
    {
        Action = to.Object(tcpRoute.Action, Action),
        Match = to.Object(tcpRoute.Match, Match),
        Timeout = to.Object(tcpRoute.Timeout, Timeout),
    };

    private RouteSpecTcpRouteActionArgs Action(Model.TcpRouteAction action) =>
        new() { WeightedTargets = to.List(action.WeightedTargets, WeightedTarget) };

    private RouteSpecTcpRouteActionWeightedTargetArgs WeightedTarget(Model.WeightedTarget target) =>
        new() { Port = to.Number(target.Port), VirtualNode = to.Text(target.VirtualNode), Weight = to.Number(target.Weight) };

    private RouteSpecTcpRouteMatchArgs Match(Model.TcpRouteMatch match) => new() { Port = to.Number(match.Port) };

    private RouteSpecTcpRouteTimeoutArgs Timeout(Model.TcpTimeout timeout) => new() { Idle = to.Object(timeout.Idle, Idle) };

    private RouteSpecTcpRouteTimeoutIdleArgs Idle(Model.Duration duration) =>
        new() { Unit = to.Text(duration.Unit), Value = to.Number(duration.Value) };
}

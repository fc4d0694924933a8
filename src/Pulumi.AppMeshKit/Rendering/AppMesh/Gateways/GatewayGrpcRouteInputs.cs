using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>A gRPC gateway route. Pulumi.Aws has no place for host name, metadata and rewrite (GR-023).</summary>
internal sealed class GatewayGrpcRouteInputs(InputWriter to)
{
    internal GatewayRouteSpecGrpcRouteArgs GrpcRoute(Model.GrpcGatewayRoute grpcRoute) =>
        new() { Action = to.Object(grpcRoute.Action, Action), Match = to.Object(grpcRoute.Match, Match) };

    private GatewayRouteSpecGrpcRouteActionArgs Action(Model.GrpcGatewayRouteAction action) =>
        new() { Target = to.Object(action.Target, Target) };

    private GatewayRouteSpecGrpcRouteActionTargetArgs Target(Model.GatewayRouteTarget target) =>
        new() { Port = to.Number(target.Port), VirtualService = to.Object(target.VirtualService, VirtualService) };

    private GatewayRouteSpecGrpcRouteActionTargetVirtualServiceArgs VirtualService(Model.GatewayRouteVirtualService virtualService) =>
        new() { VirtualServiceName = to.Text(virtualService.VirtualServiceName) };

    private GatewayRouteSpecGrpcRouteMatchArgs Match(Model.GrpcGatewayRouteMatch match) =>
        new() { Port = to.Number(match.Port), ServiceName = to.Text(match.ServiceName) };
}

using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>A gRPC route: its action, retry policy and timeouts.</summary>
internal sealed class GrpcRouteInputs(InputWriter to)
{
    internal RouteSpecGrpcRouteArgs GrpcRoute(Model.GrpcRoute grpcRoute) => new()
    {
        Action = to.Object(grpcRoute.Action, Action),
        Match = to.Object(grpcRoute.Match, new GrpcRouteMatchInputs(to).Match),
        RetryPolicy = to.Object(grpcRoute.RetryPolicy, RetryPolicy),
        Timeout = to.Object(grpcRoute.Timeout, Timeout),
    };

    private RouteSpecGrpcRouteActionArgs Action(Model.GrpcRouteAction action) =>
        new() { WeightedTargets = to.List(action.WeightedTargets, WeightedTarget) };

    private RouteSpecGrpcRouteActionWeightedTargetArgs WeightedTarget(Model.WeightedTarget target) =>
        new() { Port = to.Number(target.Port), VirtualNode = to.Text(target.VirtualNode), Weight = to.Number(target.Weight) };

    private RouteSpecGrpcRouteRetryPolicyArgs RetryPolicy(Model.GrpcRetryPolicy retryPolicy) => new()
    {
        GrpcRetryEvents = to.Texts(retryPolicy.GrpcRetryEvents),
        HttpRetryEvents = to.Texts(retryPolicy.HttpRetryEvents),
        MaxRetries = to.Number(retryPolicy.MaxRetries),
        PerRetryTimeout = to.Object(retryPolicy.PerRetryTimeout, PerRetryTimeout),
        TcpRetryEvents = to.Texts(retryPolicy.TcpRetryEvents),
    };

    private RouteSpecGrpcRouteRetryPolicyPerRetryTimeoutArgs PerRetryTimeout(Model.Duration duration) =>
        new() { Unit = to.Text(duration.Unit), Value = to.Number(duration.Value) };

    private RouteSpecGrpcRouteTimeoutArgs Timeout(Model.GrpcTimeout timeout) =>
        new() { Idle = to.Object(timeout.Idle, Idle), PerRequest = to.Object(timeout.PerRequest, PerRequest) };

    private RouteSpecGrpcRouteTimeoutIdleArgs Idle(Model.Duration duration) =>
        new() { Unit = to.Text(duration.Unit), Value = to.Number(duration.Value) };

    private RouteSpecGrpcRouteTimeoutPerRequestArgs PerRequest(Model.Duration duration) =>
        new() { Unit = to.Text(duration.Unit), Value = to.Number(duration.Value) };
}

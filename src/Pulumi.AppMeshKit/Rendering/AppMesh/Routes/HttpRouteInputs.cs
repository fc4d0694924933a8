using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>An HTTP route: its action, retry policy and timeouts.</summary>
internal sealed class HttpRouteInputs(InputWriter to)
{
    internal RouteSpecHttpRouteArgs HttpRoute(Model.HttpRoute httpRoute) => new()
    {
        Action = to.Object(httpRoute.Action, Action),
        Match = to.Object(httpRoute.Match, new HttpRouteMatchInputs(to).Match),
        RetryPolicy = to.Object(httpRoute.RetryPolicy, RetryPolicy),
        Timeout = to.Object(httpRoute.Timeout, Timeout),
    };

    private RouteSpecHttpRouteActionArgs Action(Model.HttpRouteAction action) =>
        new() { WeightedTargets = to.List(action.WeightedTargets, WeightedTarget) };

    private RouteSpecHttpRouteActionWeightedTargetArgs WeightedTarget(Model.WeightedTarget target) =>
        new() { Port = to.Number(target.Port), VirtualNode = to.Text(target.VirtualNode), Weight = to.Number(target.Weight) };

    private RouteSpecHttpRouteRetryPolicyArgs RetryPolicy(Model.HttpRetryPolicy retryPolicy) => new()
    {
        HttpRetryEvents = to.Texts(retryPolicy.HttpRetryEvents),
        MaxRetries = to.Number(retryPolicy.MaxRetries),
        PerRetryTimeout = to.Object(retryPolicy.PerRetryTimeout, PerRetryTimeout),
        TcpRetryEvents = to.Texts(retryPolicy.TcpRetryEvents),
    };

    private RouteSpecHttpRouteRetryPolicyPerRetryTimeoutArgs PerRetryTimeout(Model.Duration duration) =>
        new() { Unit = to.Text(duration.Unit), Value = to.Number(duration.Value) };

    private RouteSpecHttpRouteTimeoutArgs Timeout(Model.HttpTimeout timeout) =>
        new() { Idle = to.Object(timeout.Idle, Idle), PerRequest = to.Object(timeout.PerRequest, PerRequest) };

    private RouteSpecHttpRouteTimeoutIdleArgs Idle(Model.Duration duration) =>
        new() { Unit = to.Text(duration.Unit), Value = to.Number(duration.Value) };

    private RouteSpecHttpRouteTimeoutPerRequestArgs PerRequest(Model.Duration duration) =>
        new() { Unit = to.Text(duration.Unit), Value = to.Number(duration.Value) };
}

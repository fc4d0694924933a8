using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>
/// An HTTP/2 route: its action, retry policy and timeouts. The members are those of an HTTP route; the types are not,
/// for Pulumi.Aws has a set of types for each place.
/// </summary>
internal sealed class Http2RouteInputs(InputWriter to)
{
    internal RouteSpecHttp2RouteArgs Http2Route(Model.HttpRoute http2Route) => new()
    {
        Action = to.Object(http2Route.Action, Action),
        Match = to.Object(http2Route.Match, new Http2RouteMatchInputs(to).Match),
        RetryPolicy = to.Object(http2Route.RetryPolicy, RetryPolicy),
        Timeout = to.Object(http2Route.Timeout, Timeout),
    };

    private RouteSpecHttp2RouteActionArgs Action(Model.HttpRouteAction action) =>
        new() { WeightedTargets = to.List(action.WeightedTargets, WeightedTarget) };

    private RouteSpecHttp2RouteActionWeightedTargetArgs WeightedTarget(Model.WeightedTarget target) =>
        new() { Port = to.Number(target.Port), VirtualNode = to.Text(target.VirtualNode), Weight = to.Number(target.Weight) };

    private RouteSpecHttp2RouteRetryPolicyArgs RetryPolicy(Model.HttpRetryPolicy retryPolicy) => new()
    {
        HttpRetryEvents = to.Texts(retryPolicy.HttpRetryEvents),
        MaxRetries = to.Number(retryPolicy.MaxRetries),
        PerRetryTimeout = to.Object(retryPolicy.PerRetryTimeout, PerRetryTimeout),
        TcpRetryEvents = to.Texts(retryPolicy.TcpRetryEvents),
    };

    private RouteSpecHttp2RouteRetryPolicyPerRetryTimeoutArgs PerRetryTimeout(Model.Duration duration) =>
        new() { Unit = to.Text(duration.Unit), Value = to.Number(duration.Value) };

    private RouteSpecHttp2RouteTimeoutArgs Timeout(Model.HttpTimeout timeout) =>
        new() { Idle = to.Object(timeout.Idle, Idle), PerRequest = to.Object(timeout.PerRequest, PerRequest) };

    private RouteSpecHttp2RouteTimeoutIdleArgs Idle(Model.Duration duration) =>
        new() { Unit = to.Text(duration.Unit), Value = to.Number(duration.Value) };

    private RouteSpecHttp2RouteTimeoutPerRequestArgs PerRequest(Model.Duration duration) =>
        new() { Unit = to.Text(duration.Unit), Value = to.Number(duration.Value) };
}

using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>The timeouts of a node's listener.</summary>
internal sealed class NodeTimeoutInputs(InputWriter to)
{
    internal VirtualNodeSpecListenerTimeoutArgs Timeout(Model.ListenerTimeout timeout) => new()
    {
        Grpc = to.Object(timeout.Grpc, Grpc),
        Http = to.Object(timeout.Http, Http),
        Http2 = to.Object(timeout.Http2, Http2),
        Tcp = to.Object(timeout.Tcp, Tcp),
    };

    private VirtualNodeSpecListenerTimeoutGrpcArgs Grpc(Model.GrpcTimeout grpc) =>
        new() { Idle = to.Object(grpc.Idle, Idle), PerRequest = to.Object(grpc.PerRequest, PerRequest) };

    private VirtualNodeSpecListenerTimeoutGrpcIdleArgs Idle(Model.Duration duration) =>
        new() { Unit = to.Text(duration.Unit), Value = to.Number(duration.Value) };

    private VirtualNodeSpecListenerTimeoutGrpcPerRequestArgs PerRequest(Model.Duration duration) =>
        new() { Unit = to.Text(duration.Unit), Value = to.Number(duration.Value) };

    private VirtualNodeSpecListenerTimeoutHttpArgs Http(Model.HttpTimeout http) =>
        new() { Idle = to.Object(http.Idle, HttpIdle), PerRequest = to.Object(http.PerRequest, HttpPerRequest) };

    private VirtualNodeSpecListenerTimeoutHttpIdleArgs HttpIdle(Model.Duration duration) =>
        new() { Unit = to.Text(duration.Unit), Value = to.Number(duration.Value) };

    private VirtualNodeSpecListenerTimeoutHttpPerRequestArgs HttpPerRequest(Model.Duration duration) =>
        new() { Unit = to.Text(duration.Unit), Value = to.Number(duration.Value) };

    private VirtualNodeSpecListenerTimeoutHttp2Args Http2(Model.HttpTimeout http2) =>
        new() { Idle = to.Object(http2.Idle, Http2Idle), PerRequest = to.Object(http2.PerRequest, Http2PerRequest) };

    private VirtualNodeSpecListenerTimeoutHttp2IdleArgs Http2Idle(Model.Duration duration) =>
        new() { Unit = to.Text(duration.Unit), Value = to.Number(duration.Value) };

    private VirtualNodeSpecListenerTimeoutHttp2PerRequestArgs Http2PerRequest(Model.Duration duration) =>
        new() { Unit = to.Text(duration.Unit), Value = to.Number(duration.Value) };

    private VirtualNodeSpecListenerTimeoutTcpArgs Tcp(Model.TcpTimeout tcp) => new() { Idle = to.Object(tcp.Idle, TcpIdle) };

    private VirtualNodeSpecListenerTimeoutTcpIdleArgs TcpIdle(Model.Duration duration) =>
        new() { Unit = to.Text(duration.Unit), Value = to.Number(duration.Value) };
}

using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The timeouts of a virtual node listener: at most the one of its protocol.</summary>
public sealed record ListenerTimeout : ApiObject
{
    /// <summary>For a grpc listener.</summary>
    public GrpcTimeout? Grpc { get; init; }

    /// <summary>For an http listener.</summary>
    public HttpTimeout? Http { get; init; }

    /// <summary>For an http2 listener.</summary>
    public HttpTimeout? Http2 { get; init; }

    /// <summary>For a tcp listener.</summary>
    public TcpTimeout? Tcp { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("grpc", Grpc);
        members.Object("http", Http);
        members.Object("http2", Http2);
        members.Object("tcp", Tcp);
    }

    internal static ListenerTimeout Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Grpc = from.Object("grpc", GrpcTimeout.Read),
        Http = from.Object("http", HttpTimeout.Read),
        Http2 = from.Object("http2", HttpTimeout.Read),
        Tcp = from.Object("tcp", TcpTimeout.Read),
    };
}

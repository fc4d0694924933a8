using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A request as the mesh sees it.</summary>
public sealed record SimulatedRequest
{
    /// <summary>Whether it is an http request, a gRPC call or a tcp connection. Default http.</summary>
    public TrafficKind Kind { get; init; }

    /// <summary>The http method in capital letters. Default <c>GET</c>; a gRPC call is a <c>POST</c>.</summary>
    public string Method { get; init; } = "GET";

    /// <summary><c>http</c> or <c>https</c>. Default <c>http</c>. Only http2 routes look at it.</summary>
    public string Scheme { get; init; } = "http";

    /// <summary>The host name it is sent to, without the port. Empty where it does not matter.</summary>
    public string Host { get; init; } = string.Empty;

    /// <summary>The path with its query, starting with <c>/</c>; <c>/service/method</c> for a gRPC call.</summary>
    public string Path { get; init; } = "/";

    /// <summary>The port it is sent to, 1 to 65535. Null means the port of the one listener there is.</summary>
    public int? Port { get; init; }

    /// <summary>The headers, or a gRPC call's metadata. Several of one name count as one, joined with commas.</summary>
    public ApiList<RequestHeader> Headers { get; init; } = [];

    /// <summary>On one line: <c>GET www.shop.com/cart [x-user: qa]</c>.</summary>
    public override string ToString()
    {
        var port = Port is { } number ? string.Create(CultureInfo.InvariantCulture, $":{number}") : string.Empty;
        var headers = Headers.Count == 0 ? string.Empty : $" [{string.Join(", ", Headers)}]";
        var scheme = Scheme == "http" || Kind != TrafficKind.Http ? string.Empty : $"{Scheme}://";
        return Kind switch
        {
            TrafficKind.Tcp => $"tcp {Host}{port}".TrimEnd(),
            TrafficKind.Grpc => $"grpc {Host}{port}{Path}{headers}",
            _ => $"{Method} {scheme}{Host}{port}{Path}{headers}",
        };
    }
}

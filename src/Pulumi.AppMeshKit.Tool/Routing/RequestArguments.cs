using System.CommandLine;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>The request that <c>route</c> is asked about: <c>GET http://colors.shop.local/red -H 'x-user: qa'</c>.</summary>
internal sealed class RequestArguments
{
    private readonly Argument<string> _method = new("METHOD") { Description = "The http method, or GRPC for a gRPC call, or TCP for a connection." };

    private readonly Argument<string> _url = new("URL")
    {
        Description = "Where to: http://HOST/PATH or HOST/PATH, with a port where there are several; HOST/SERVICE/METHOD for GRPC, HOST:PORT for TCP. At a gateway the path is enough.",
    };

    private readonly Option<string[]> _headers = new("--header", "-H")
    {
        HelpName = "'NAME: VALUE'",
        Description = "A header of the request, or metadata of a gRPC call, written as for curl; may be repeated. 'NAME;' is one without a value.",
        DefaultValueFactory = _ => [],
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_method);
        command.Add(_url);
        command.Add(_headers);
    }

    /// <summary>The request.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="isGateway">Whether it is sent to a gateway, so that it needs no host.</param>
    /// <exception cref="UsageException">It is none.</exception>
    public SimulatedRequest Read(ParseResult parsed, bool isGateway)
    {
        var method = Method(parsed.GetRequiredValue(_method));
        var url = parsed.GetRequiredValue(_url);
        List<RequestHeader> headers = [.. parsed.GetRequiredValue(_headers).Select(HeaderText.Read)];
        if (method == "TCP") return headers.Count == 0 ? Tcp(url) : throw new UsageException("a TCP connection has no headers. Leave -H out, or send an http request.");

        var request = Address(url, isGateway || headers.Exists(IsHost));
        request = method == "GRPC" ? Grpc(request, url) : request with { Method = method };

        // As with curl, it says which host is meant, whatever the address says.
        if (headers.Find(IsHost) is { } host) request = request with { Host = Address(host.Value, isGateway: false).Host };
        return request with { Headers = [.. headers.Where(header => !IsHost(header))] };
    }

    private static string Method(string word) => word.Length > 0 && word.All(c => char.IsAsciiLetter(c) || c == '-')
        ? word.ToUpperInvariant()
        : throw new UsageException($"\"{word}\" is no method. Write the method and then the address: GET http://HOST/PATH, GRPC HOST/SERVICE/METHOD, TCP HOST:PORT.");

    private static SimulatedRequest Grpc(SimulatedRequest request, string url) =>
        request.Path.Split('/') is ["", { Length: > 0 }, { Length: > 0 } method] && !method.Contains('?', StringComparison.Ordinal)
            ? request with { Kind = TrafficKind.Grpc, Method = "POST" }
            : throw new UsageException($"\"{url}\" is no gRPC call. Write HOST/SERVICE/METHOD, such as ledger.shop.local/shop.Ledger/Book.");

    private static SimulatedRequest Tcp(string url)
    {
        var address = url.StartsWith("tcp://", StringComparison.OrdinalIgnoreCase) ? url[6..] : url;
        if (address.AsSpan().ContainsAny("/?#")) throw new UsageException($"\"{url}\" is no address of a TCP connection. Write HOST:PORT, such as db.shop.local:5432.");
        return Address(address, isGateway: false) with { Kind = TrafficKind.Tcp, Method = string.Empty, Path = string.Empty };
    }

    private static SimulatedRequest Address(string url, bool isGateway)
    {
        if (url.Any(c => char.IsControl(c) || char.IsWhiteSpace(c))) throw new UsageException($"\"{url}\" is no address: it has a space or a control character in it. A space in a path is written %20.");

        try
        {
            return RequestUrl.Read(url, isGateway);
        }
        catch (ArgumentException wrong)
        {
            throw new UsageException(string.IsNullOrWhiteSpace(url) ? "the address is empty. Write http://HOST/PATH." : wrong.Message.Split(" (Parameter ")[0]);
        }
    }

    private static bool IsHost(RequestHeader header) => header.Name.Equals("host", StringComparison.OrdinalIgnoreCase);
}

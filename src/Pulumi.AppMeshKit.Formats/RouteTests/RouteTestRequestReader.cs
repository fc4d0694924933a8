using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Reads the requests of a case: each request with each set of headers.</summary>
/// <param name="problems">Where to report what is wrong.</param>
internal sealed class RouteTestRequestReader(RouteTestProblems problems)
{
    private static readonly string[] Kinds = ["request", "grpc", "tcp"];
    private static readonly string[] GrpcMembers = ["host", "service", "method"];

    public IReadOnlyList<SimulatedRequest> Read(SourceObject item, ResourceKind caller)
    {
        var written = Kinds.Where(kind => RouteTestProblems.Member(item, kind) is not null).ToList();
        if (written is not [var one])
        {
            var message = written.Count == 0 ? "the case has no request." : $"the case has {string.Join(" and ", written)}; it must have one of them.";
            problems.Report(item, message, "Write request: GET /path, grpc: { service: NAME, method: NAME } or tcp: HOST:PORT.");
            return [];
        }

        var node = RouteTestProblems.Member(item, one)!;
        var needsHost = caller == ResourceKind.VirtualNode;
        List<SimulatedRequest> requests = [.. (node is SourceList list ? list.Items : [node]).Select(entry => One(one, entry, needsHost)).OfType<SimulatedRequest>()];
        var headers = HeaderSets(item, isTcp: one == "tcp");
        return [.. requests.SelectMany(request => headers.Select(set => request with { Headers = [.. set] }))];
    }

    private SimulatedRequest? One(string kind, SourceNode node, bool needsHost)
    {
        try
        {
            return kind switch
            {
                "request" => problems.Text(node, "request") is { } text ? Http(node, text, needsHost) : null,
                "tcp" => problems.Text(node, "tcp") is { } text ? RequestUrl.Read(text, isGateway: false) with { Kind = TrafficKind.Tcp, Method = string.Empty, Path = string.Empty } : null,
                _ => Grpc(node, needsHost),
            };
        }
        catch (ArgumentException wrong)
        {
            var sentence = wrong.ParamName is { } name ? wrong.Message.Replace($" (Parameter '{name}')", string.Empty, StringComparison.Ordinal) : wrong.Message;
            problems.Report(node, sentence.TrimEnd('.') + ".", "Mend the address.");
            return null;
        }
    }

    private SimulatedRequest? Http(SourceNode node, string text, bool needsHost)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is [var method, var address] && method.All(char.IsAsciiLetter)) return RequestUrl.Read(address, isGateway: !needsHost) with { Method = method.ToUpperInvariant() };

        problems.Report(node, $"request is {node.Description}; it must be a method and an address.", needsHost ? "Write it like GET http://SERVICE/path." : "Write it like GET /path.");
        return null;
    }

    private SimulatedRequest? Grpc(SourceNode node, bool needsHost)
    {
        const string cure = "Write grpc: { host: HOST, service: NAME, method: NAME }.";
        if (node is not SourceObject call)
        {
            problems.Report(node, $"grpc is {node.Description}; it must be an object.", cure);
            return null;
        }

        problems.CheckMembers(call, "grpc", GrpcMembers);
        var (host, service, method) = (problems.Text(call, "host"), problems.Text(call, "service"), problems.Text(call, "method"));
        foreach (var name in GrpcMembers.Where(name => RouteTestProblems.Member(call, name) is null && (needsHost || name != "host")))
            problems.Report(call, $"grpc has no {name}.", cure);
        if (service is null || method is null || (needsHost && host is null)) return null;

        var address = host is null ? $"/{service}/{method}" : $"http://{host}/{service}/{method}";
        return RequestUrl.Read(address, isGateway: !needsHost) with { Kind = TrafficKind.Grpc, Method = "POST" };
    }

    private List<IReadOnlyList<RequestHeader>> HeaderSets(SourceObject item, bool isTcp)
    {
        if (RouteTestProblems.Member(item, "headers") is not { } node) return [[]];
        if (isTcp) problems.Report(node, "a tcp connection has no headers.", "Take them out.");
        return [.. (node is SourceList sets ? sets.Items : [node]).Select(HeaderSet)];
    }

    private IReadOnlyList<RequestHeader> HeaderSet(SourceNode node)
    {
        if (node is not SourceObject set)
        {
            problems.Report(node, $"headers is {node.Description}; it must be names with values, or a list of such.", "Write headers: { x-user: qa }.");
            return [];
        }

        problems.CheckMembers(set, "headers", [.. set.Names]);
        return [.. set.Names.Select(name => new RequestHeader(name, HeaderValue(set, name)))];
    }

    private string HeaderValue(SourceObject set, string name) => set[name] switch
    {
        SourceText text => text.Text, // an empty one is a value, too
        var other => problems.Text(other!, $"header {name}") ?? string.Empty,
    };
}

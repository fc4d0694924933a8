using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Reads the cases of a table. It is strict: what it does not know would be a test that tests nothing.</summary>
/// <param name="problems">Where to report what is wrong.</param>
internal sealed class RouteTestReader(RouteTestProblems problems)
{
    private static readonly (string Member, ResourceKind Kind)[] Callers =
    [
        ("gateway", ResourceKind.VirtualGateway),
        ("node", ResourceKind.VirtualNode),
        ("service", ResourceKind.VirtualService),
    ];

    /// <summary>The cases of a document.</summary>
    public IEnumerable<RouteTestCase> Cases(SourceNode document)
    {
        if (document is SourceList list) return list.Items.SelectMany(Case);

        problems.Report(document, $"the file holds {document.Description}; it must be a list of cases.", "Begin each case with a hyphen: - from: { gateway: NAME }.");
        return [];
    }

    private IEnumerable<RouteTestCase> Case(SourceNode node)
    {
        if (node is not SourceObject item)
        {
            problems.Report(node, $"this is {node.Description}; a case has from, request and expect.", "Write these members.");
            return [];
        }

        problems.CheckMembers(item, "a case", "name", "from", "request", "grpc", "tcp", "headers", "expect");
        var name = problems.Text(item, "name");
        var caller = Caller(item);
        var requests = new RouteTestRequestReader(problems).Read(item, caller?.Kind ?? ResourceKind.VirtualGateway);
        var expect = new RouteExpectationReader(problems).Read(item);
        if (caller is not { } from || expect is null) return [];

        return requests.Select(request => new RouteTestCase
        {
            Name = name,
            File = problems.File,
            Line = item.Line,
            CallerKind = from.Kind,
            Caller = from.Name,
            Request = request,
            Expect = expect,
        });
    }

    private (ResourceKind Kind, string Name)? Caller(SourceObject item)
    {
        const string cure = "Write from: { gateway: NAME }, { node: NAME } or { service: NAME }.";
        switch (RouteTestProblems.Member(item, "from"))
        {
            case null:
                problems.Report(item, "the case does not say who sends the request.", cure);
                return null;
            case SourceObject from:
                problems.CheckMembers(from, "from", [.. Callers.Select(caller => caller.Member)]);
                var written = Callers.Where(caller => RouteTestProblems.Member(from, caller.Member) is not null).ToList();
                if (written is [var one]) return problems.Text(from, one.Member) is { } name ? (one.Kind, name) : null;
                if (written.Count > 1 || from.Names.Count == 0) problems.Report(from, $"from names {written.Count} senders; it must name one.", cure);
                return null;
            case var other:
                problems.Report(other, $"from is {other.Description}; it must be an object.", cure);
                return null;
        }
    }
}

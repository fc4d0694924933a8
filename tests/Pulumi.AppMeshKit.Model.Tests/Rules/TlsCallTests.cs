namespace Pulumi.AppMeshKit.Model.Tests.Rules;

/// <summary>The table of client policies and listeners, cell by cell.</summary>
public class TlsCallTests
{
    private const string _listener = "ledger.spec.listeners[0].tls";
    private const string _policy = "grpcGateway.spec.backendDefaults.clientPolicy.tls";
    private const string _acm = _listener + """.certificate = {"acm":{"certificateArn":"arn:aws:acm:eu-west-1:123456789012:certificate/c3d4"}}""";
    private const string _demand = _listener + """.validation = {"trust":{"file":{"certificateChain":"/keys/ca.pem"}}}""";

    [Theory]
    [InlineData("none", "none", "Open")]
    [InlineData("none", "DISABLED", "Open")]
    [InlineData("none", "PERMISSIVE", "Encrypted", "TLS-102")]
    [InlineData("none", "STRICT", "Encrypted", "TLS-102")]
    [InlineData("none", "PERMISSIVE acm", "Validated")]
    [InlineData("none", "STRICT acm", "Validated")]
    [InlineData("none", "PERMISSIVE demand", "Encrypted", "TLS-102")]
    [InlineData("none", "STRICT demand", "NoClientCertificate", "TLS-104")]
    [InlineData("enforced", "none", "NoServerTls", "TLS-101")]
    [InlineData("enforced", "DISABLED", "NoServerTls", "TLS-101")]
    [InlineData("enforced", "PERMISSIVE", "Validated")]
    [InlineData("enforced", "STRICT", "Validated")]
    [InlineData("enforced", "STRICT demand", "Validated")]
    [InlineData("enforced bare", "PERMISSIVE demand", "Validated")]
    [InlineData("enforced bare", "STRICT demand", "NoClientCertificate", "TLS-104")]
    [InlineData("port", "none", "NoServerTls", "TLS-101")]
    [InlineData("port", "STRICT demand", "Validated")]
    [InlineData("other ports", "none", "Open")]
    [InlineData("other ports", "DISABLED", "Open")]
    [InlineData("other ports", "PERMISSIVE", "Encrypted", "TLS-103")]
    [InlineData("other ports", "STRICT", "Encrypted", "TLS-103")]
    [InlineData("other ports", "STRICT acm", "Validated", "TLS-103")]
    [InlineData("other ports", "STRICT demand", "NoClientCertificate", "TLS-104")]
    [InlineData("relaxed", "none", "Open")]
    [InlineData("relaxed", "PERMISSIVE", "Encrypted")]
    [InlineData("relaxed", "STRICT", "Encrypted")]
    [InlineData("relaxed", "STRICT demand", "Encrypted")]
    [InlineData("relaxed bare", "STRICT demand", "NoClientCertificate", "TLS-104")]
    [InlineData("enforced", "unknown", "Unknown")]
    [InlineData("unknown enforce", "none", "Unknown")]
    [InlineData("unknown ports", "none", "Unknown")]
    [InlineData("unknown tls", "none", "Unknown")]
    [InlineData("unknown policy", "none", "Unknown")]
    [InlineData("ports 1", "none", "Open")]
    [InlineData("ports 65535", "none", "Open")]
    [InlineData("ports 0", "none", "Unknown")]
    [InlineData("ports 65536", "none", "Unknown")]
    [InlineData("none", "STRICT two", "Unknown")]
    [InlineData("none", "STRICT nothing", "Unknown")]
    public void Each_cell_of_the_table_has_its_outcome(string client, string server, string outcome, params string[] rules)
    {
        var graph = new CallGraph(MeshModel.Of(new Shop([.. Client(client), .. Server(server)]).Requests()));
        var gateway = graph.Mesh.Gateway("grpc-edge")!;

        Assert.Equal(outcome, Assert.Single(TlsEdge.Of(graph, gateway)).Outcome.ToString());
        var findings = TlsCallRules.Check(graph, gateway).ToList();
        Assert.Equal(rules, findings.Select(finding => finding.Rule.Id));
        Assert.All(findings, finding => Assert.Contains("grpc-edge -> ledger.shop.local -> ledger:9000", finding.Message, StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.Equal("grpc-edge -> ledger.shop.local -> ledger:9000", finding.Witness));
    }

    [Theory]
    [InlineData("acm")]
    [InlineData("sds")]
    public void Only_a_certificate_from_a_file_is_warned_of(string source)
    {
        var certificate = source == "acm" ? _acm : _listener + """.certificate = {"sds":{"secretName":"ledger"}}""";
        var graph = new CallGraph(MeshModel.Of(new Shop("grpcGateway.spec.backendDefaults removed", certificate).Requests()));

        Assert.Empty(TlsCallRules.Check(graph, graph.Mesh.Gateway("grpc-edge")!));
    }

    [Fact]
    public void Several_routes_to_one_node_are_one_finding()
    {
        var shop = new Shop("green.spec.listeners[0].tls removed", "second = copy of route", "second.routeName = \"second\"", "second.spec.priority = 20");

        Assert.Equal(["edge", "front"], MeshGraphRules.Check(MeshModel.Of(shop.Requests())).Where(finding => finding.Rule == RuleBook.TLS101).Select(finding => finding.Resource.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("TLS-101", "green.spec.listeners[0].tls removed")]
    [InlineData("TLS-104", "front.spec.backendDefaults.clientPolicy.tls.certificate removed")]
    [InlineData("TLS-103", "blue.spec.backends[1].virtualService.clientPolicy.tls.ports = [443]")]
    public void Whoever_joins_last_brings_the_finding_as_the_finished_mesh_has_it(string rule, string edit)
    {
        var requests = new Shop(edit).Requests();
        var expected = Said(MeshGraphRules.Check(MeshModel.Of(requests)), rule);
        Assert.NotEmpty(expected);

        // Nodes come before the routes to them; otherwise whoever wants may be the last.
        Assert.All(requests.Where(request => request is not MeshRequest), last =>
        {
            var others = requests.Where(request => !ReferenceEquals(request, last)).ToList();
            var before = MeshModel.Empty("shop").With(others);
            var missing = expected.Except(Said(MeshGraphRules.Check(before), rule)).ToList();
            Assert.Equal(missing, Said(MeshGraphRules.CheckJoining(before, [last]), rule));
        });
    }

    [Fact]
    public void Who_calls_from_elsewhere_is_hinted_at_and_nothing_else_is()
    {
        var elsewhere = MeshModel.Empty("shop", isComplete: false).With(new Shop().Requests().Skip(1));

        Assert.Equal(["TLS-017"], MeshGraphRules.Check(elsewhere).Select(finding => finding.Rule.Id));
    }

    [Theory]
    [InlineData("\"ledger.shop.com\"", true)]
    [InlineData("\"ledger.shop.com\",\"ledger.shop.local.\"", false)]
    [InlineData("\"spiffe://shop.local/ledger\"", false)]
    [InlineData("\"ledger.shop.com\",\"spiffe://shop.local/ledger\"", false)]
    [InlineData("\"*.shop.com\"", false)]
    [InlineData("\"${LEDGER_NAME}\"", false)]
    [InlineData("\"\"", false)]
    public void Expected_names_are_compared_where_that_proves_something(string names, bool isWrong)
    {
        var shop = new Shop($"blue.spec.backends[1].virtualService.clientPolicy.tls.validation.subjectAlternativeNames.match.exact = [{names}]");

        Assert.Equal(isWrong, Said(MeshGraphRules.Check(MeshModel.Of(shop.Requests())), "TLS-105").Count == 1);
    }

    [Theory]
    [InlineData("ledger.spec.listeners[0].tls.certificate = {}")]
    [InlineData("ledger.spec.serviceDiscovery.dns.hostname = \"${HOST}\"")]
    [InlineData("ledger.spec.serviceDiscovery.dns.hostname = \"\"")]
    public void Where_the_names_of_a_certificate_are_not_known_none_is_missed(string edit)
    {
        const string Expected = "blue.spec.backends[1].virtualService.clientPolicy.tls.validation.subjectAlternativeNames.match.exact = [\"ledger.shop.com\"]";

        Assert.Single(Said(MeshGraphRules.Check(MeshModel.Of(new Shop(Expected).Requests())), "TLS-105"));
        Assert.Empty(Said(MeshGraphRules.Check(MeshModel.Of(new Shop(Expected, edit).Requests())), "TLS-105"));
    }

    [Fact]
    public void Of_several_callers_without_a_policy_a_gateway_is_named()
    {
        var shop = new Shop("front.spec.backendDefaults removed", "grpcGateway.spec.backendDefaults removed");
        var finding = Assert.Single(MeshGraphRules.Check(MeshModel.Of(shop.Requests())), finding => finding.Rule == RuleBook.TLS106 && finding.Message.Contains("ledger.shop.local", StringComparison.Ordinal));

        Assert.Equal("grpc-edge", finding.Resource.Name);
    }

    private static string[] Client(string client) => client switch
    {
        "none" => ["grpcGateway.spec.backendDefaults removed"],
        "enforced bare" => [$"{_policy}.certificate removed"],
        "port" => [$"{_policy}.ports = [443,9000]"],
        "other ports" => [$"{_policy}.ports = [443]"],
        "relaxed" => [$"{_policy}.enforce = false"],
        "relaxed bare" => [$"{_policy}.enforce = false", $"{_policy}.certificate removed"],
        "unknown enforce" => [$"{_policy}.enforce = \"${{ENFORCE}}\""],
        "unknown tls" => [$"{_policy} = \"${{TLS}}\""],
        "unknown policy" => ["grpcGateway.spec.backendDefaults.clientPolicy = \"${POLICY}\""],
        ['p', 'o', 'r', 't', 's', ' ', .. var port] => [$"{_policy}.ports = [{port}]"],
        "unknown ports" => [$"{_policy}.ports = [\"${{PORT}}\"]"],
        _ => [],
    };

    private static IEnumerable<string> Server(string server) => server switch
    {
        "none" => [$"{_listener} removed"],
        "unknown" => [$"{_listener}.mode = \"${{MODE}}\""],
        _ => server.Split(' ').Select(word => word switch
        {
            "acm" => _acm,
            "demand" => _demand,
            "two" => _listener + """.certificate = {"acm":{"certificateArn":"arn:aws:acm:eu-west-1:123456789012:certificate/c3d4"},"file":{"certificateChain":"/c","privateKey":"/k"}}""",
            "nothing" => _listener + ".certificate = {}",
            _ => $"{_listener}.mode = \"{word}\"",
        }),
    };

    private static List<string> Said(IEnumerable<Finding> findings, string rule) =>
        [.. findings.Where(finding => finding.Rule.Id == rule).Select(finding => $"{finding.Resource} {finding}").Order(StringComparer.Ordinal)];
}

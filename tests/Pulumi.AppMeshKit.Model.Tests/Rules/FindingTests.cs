namespace Pulumi.AppMeshKit.Model.Tests.Rules;

public class FindingTests
{
    private static readonly RouteRequest _route = new() { MeshName = "shop", VirtualRouterName = "colors", Name = "all" };

    [Fact]
    public void A_finding_is_one_line_with_the_path_as_it_was_typed() => Assert.Equal(
        "RT-007  Routes[0].Match: \"api\" must start with \"/\". Write \"/api\".",
        Prefix("api").ToString());

    [Fact]
    public void Warnings_and_notes_say_what_they_are() => Assert.Equal(
        ["warning RP-008", "info TAG-008"],
        ResourceRules.Check(new Shop("route.spec.httpRoute.retryPolicy removed", "route.tags removed").Request<RouteRequest>("route"))
            .Select(finding => finding.Label)
            .Order(StringComparer.Ordinal)
            .Reverse());

    [Fact]
    public void A_finding_knows_its_resource_its_file_and_its_line()
    {
        var finding = Prefix("api");

        Assert.Equal(new ResourceId(ResourceKind.Route, "shop", "colors", "all"), finding.Resource);
        Assert.Equal("route \"all\" of \"colors\"", finding.Resource.ToString());
        Assert.Equal(("Program.cs", 12), (finding.File, finding.Line));
    }

    [Fact]
    public void A_report_counts_sorts_and_aligns()
    {
        var shop = new Shop("route.spec.httpRoute.match.prefix = \"api\"", "route.spec.httpRoute.action.weightedTargets[1].weight = 30", "route.tags removed", "route.spec.httpRoute.retryPolicy.maxRetries = 1");
        var report = FindingReport.Format("ServiceWithRouter \"colors\"", ResourceRules.Check(shop.Request<RouteRequest>("route")));

        Assert.Equal(
            """
            ServiceWithRouter "colors" has 2 problems, 1 warning and 1 note:
              RT-004          spec.httpRoute.action.weightedTargets: the weights add up to 120; the total must not be over 100 (blue 90, green 30).
              RT-007          spec.httpRoute.match.prefix: "api" must start with "/". Write "/api".
              warning RP-006  spec.httpRoute.retryPolicy.maxRetries: the route retries once; AWS advises at least 2 retries.
              info TAG-008    tags: route "all" of "colors" has no tags; the "tagged" rules of AWS Config will report it.
            """,
            report);
    }

    [Fact]
    public void A_report_speaks_of_one_problem_and_of_none()
    {
        Assert.Equal("Mesh \"shop\" has 1 problem:\n  RT-007  Routes[0].Match: \"api\" must start with \"/\". Write \"/api\".", FindingReport.Format("Mesh \"shop\"", [Prefix("api")]));
        Assert.Equal("Mesh \"shop\" has no problems.", FindingReport.Format("Mesh \"shop\"", []));
    }

    [Fact]
    public void Findings_are_in_the_same_order_whatever_the_order_of_the_rules()
    {
        var findings = new Shop("route.spec.httpRoute.match.prefix = \"api\"", "db.spec.listeners[0].portMapping.port = 0", "mesh.tags removed").Findings().ToList();

        Assert.Equal(findings.Order(FindingOrder.Instance), Enumerable.Reverse(findings).Order(FindingOrder.Instance));
    }

    [Fact]
    public void The_worst_comes_first_then_the_id_the_resource_the_path_and_the_words()
    {
        var first = Prefix("api");
        Finding[] sorted =
        [
            first,
            first with { Message = "z." },
            first with { Path = "Routes[1].Match" },
            first with { Resource = first.Resource with { Name = "b" } },
            first with { Rule = RuleBook.RT009 },
            first with { Rule = RuleBook.RP008 },
            first with { Rule = RuleBook.TAG008 },
        ];

        Assert.Equal(sorted, Enumerable.Reverse(sorted).Order(FindingOrder.Instance));
        Assert.All(sorted, finding => Assert.Equal(0, FindingOrder.Instance.Compare(finding, finding)));
    }

    [Fact]
    public void Nothing_comes_before_everything()
    {
        var finding = Prefix("api");

        Assert.True(FindingOrder.Instance.Compare(finding, null) > 0);
        Assert.True(FindingOrder.Instance.Compare(null, finding) < 0);
        Assert.Equal(0, FindingOrder.Instance.Compare(null, null));
    }

    [Theory]
    [InlineData("no problems")]
    [InlineData("1 problem", "RT-007")]
    [InlineData("2 problems", "RT-007", "RT-007")]
    [InlineData("1 warning", "RP-008")]
    [InlineData("2 problems and 1 note", "RT-007", "TAG-008", "RT-007")]
    [InlineData("1 problem, 1 warning and 2 notes", "TAG-008", "RP-008", "RT-007", "TAG-008")]
    public void Findings_are_counted_by_how_bad_they_are(string expected, params string[] rules) =>
        Assert.Equal(expected, FindingReport.Count([.. rules.Select(rule => Prefix("api") with { Rule = RuleBook.Find(rule)! })]));

    [Fact]
    public void A_finding_can_be_milder_than_its_rule()
    {
        var finding = Prefix("api");
        var note = finding with { Severity = Severity.Info };

        Assert.Equal((Severity.Error, "RT-007"), (finding.Severity, finding.Label));
        Assert.Equal((Severity.Info, "info RT-007"), (note.Severity, note.Label));
        Assert.StartsWith("info RT-007  Routes[0]", note.ToString(), StringComparison.Ordinal);
        Assert.True(FindingOrder.Instance.Compare(finding, note) < 0);
        Assert.Equal("1 problem and 1 note", FindingReport.Count([finding, note]));
    }

    [Fact]
    public void The_severity_of_the_rule_makes_no_other_finding() =>
        Assert.Equal(Prefix("api"), Prefix("api") with { Severity = Severity.Error });

    [Fact]
    public void Secrets_are_not_shown()
    {
        var secret = Value<string>.Secret("hunter2", "TlsArn");
        var tls = new ListenerTls { Mode = "STRICT", Certificate = new() { Acm = new() { CertificateArn = secret } } };
        var node = new VirtualNodeRequest { Name = "a", MeshName = "m", Spec = new() { Listeners = [new Listener { Tls = tls }] } };

        var finding = Assert.Single(ResourceRules.Check(node), finding => finding.Rule.Id == "TLS-009");
        Assert.Contains("\"TlsArn\"", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", finding.ToString(), StringComparison.Ordinal);
    }

    private static Finding Prefix(string prefix)
    {
        var match = new HttpRouteMatch { Prefix = Value<string>.Known(prefix, Origin.Code("Program.cs", 12)["Routes"][0]["Match"]) };
        var route = _route with { Spec = new() { HttpRoute = new() { Match = match } } };
        return ResourceRules.Check(route).Single(finding => finding.Rule.Id == "RT-007");
    }
}

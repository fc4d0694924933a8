namespace Pulumi.AppMeshKit.Model.Tests.Rules;

/// <summary>Which place a finding names, and what is not judged at all.</summary>
public class PlaceTests
{
    [Fact]
    public void A_value_without_an_origin_has_its_api_path() => Assert.Equal(
        "spec.listeners[1].healthCheck.intervalMillis",
        Check(Node(new Listener(), new Listener { HealthCheck = new() { IntervalMillis = 1L } }), "HC-001").Path);

    [Fact]
    public void A_structure_that_was_typed_gives_its_own_path_to_what_is_in_it() => Assert.Equal(
        "Versions[\"v1\"].HealthCheck.intervalMillis",
        Check(Node(new Listener { HealthCheck = new() { Origin = Origin.Root()["Versions"].Key("v1")["HealthCheck"], IntervalMillis = 1L } }), "HC-001").Path);

    [Fact]
    public void A_value_that_was_typed_has_its_own_path() => Assert.Equal(
        "Check.Every",
        Check(Node(new Listener { HealthCheck = new() { Origin = Origin.Root()["Check"], IntervalMillis = Value<long>.Known(1, Origin.Root()["Check"]["Every"]) } }), "HC-001").Path);

    [Fact]
    public void An_element_of_a_list_that_was_typed_has_its_own_path()
    {
        var policy = new HttpRetryPolicy { HttpRetryEvents = [Value<string>.Known("never", Origin.Root()["Retries"]["On"][0])] };

        Assert.Equal("Retries.On[0]", Check(new RouteRequest { Spec = new() { HttpRoute = new() { RetryPolicy = policy } } }, "RP-003").Path);
    }

    [Fact]
    public void A_name_that_is_missing_is_named_as_the_API_does() => Assert.Equal(
        "GEN-010  meshName: \"meshName\" is missing; a mesh needs it. Add \"meshName\".",
        Check(new MeshRequest(), "GEN-010").ToString());

    [Fact]
    public void What_is_unknown_is_not_judged()
    {
        var unknown = new VirtualNodeRequest
        {
            Name = Value<string>.Unknown("${NAME}"),
            MeshName = "shop",
            Tags = ApiList.Unknown<TagRef>("${TAGS}"),
            Spec = new()
            {
                Backends = ApiList.Unknown<Backend>("${BACKENDS}"),
                Listeners =
                [
                    new Listener { UnknownSource = "${LISTENER}" },
                    new Listener
                    {
                        PortMapping = new() { Port = Value<int>.Unknown("${PORT}"), Protocol = Value<string>.Unknown("${PROTOCOL}") },
                        HealthCheck = new() { UnknownSource = "${CHECK}" },
                        ConnectionPool = new() { UnknownSource = "${POOL}" },
                        OutlierDetection = new() { UnknownSource = "${OUTLIERS}" },
                        Timeout = new() { UnknownSource = "${TIMEOUT}" },
                        Tls = new() { UnknownSource = "${TLS}" },
                    },
                ],
                BackendDefaults = new() { UnknownSource = "${DEFAULTS}" },
                Logging = new() { UnknownSource = "${LOGGING}" },
                ServiceDiscovery = new() { UnknownSource = "${DISCOVERY}" },
            },
        };

        Assert.Empty(ResourceRules.Check(unknown));
        Assert.Empty(ResourceRules.Check(unknown with { Spec = new() { UnknownSource = "${SPEC}" } }));

        // Not a verdict, but no silence either.
        var note = Assert.Single(MeshGraphRules.Check(MeshModel.Of([new MeshRequest { MeshName = "shop" }, unknown])));
        Assert.Equal("ANA-001", note.Rule.Id);
    }

    [Fact]
    public void Every_leaf_of_a_mesh_may_be_unknown()
    {
        var text = System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(Path.Combine(RuleCase.Folder, "shop.json")), "(: |\\[)(\"[^\"]*\"|[0-9]+)(?=[,\\s\\]}])", "$1\"${X}\"");
        var requests = System.Text.Json.Nodes.JsonNode.Parse(text)!.AsObject().Select(definition => RequestJson.Read(definition.Value!.ToJsonString()).Request!).ToList();

        Assert.DoesNotContain(requests.SelectMany(ResourceRules.Check), finding => finding.Severity == Severity.Error);
        Assert.DoesNotContain(MeshGraphRules.Check(MeshModel.Of(requests)), finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void What_a_default_filled_in_is_no_warning()
    {
        static HttpRetryPolicy Policy(Origin origin) => new()
        {
            Origin = origin,
            MaxRetries = 1L,
            PerRetryTimeout = new() { Origin = origin["perRetryTimeout"], Unit = "s", Value = 60L },
            HttpRetryEvents = [Value<string>.Known("server-error", origin)],
        };

        var typed = Origin.Root()["Retries"];
        var ids = new[] { "RP-006", "RP-007", "TO-006" };
        Assert.Equal(ids, Warnings(Policy(typed)));
        Assert.Empty(Warnings(Policy(typed.AsDefault())));

        IEnumerable<string> Warnings(HttpRetryPolicy policy) =>
            ResourceRules.Check(new RouteRequest { Spec = new() { HttpRoute = new() { RetryPolicy = policy } } })
                .Select(finding => finding.Rule.Id).Where(ids.Contains).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void A_default_that_is_an_error_is_one() => Assert.Equal(
        "HC-001",
        Check(Node(new Listener { HealthCheck = new() { Origin = Origin.Root().AsDefault(), IntervalMillis = 1L } }), "HC-001").Rule.Id);

    private static VirtualNodeRequest Node(params ReadOnlySpan<Listener> listeners) =>
        new() { Name = "a", MeshName = "m", Spec = new() { Listeners = ApiList.Create(listeners) } };

    private static Finding Check(ApiRequest request, string id) => Assert.Single(ResourceRules.Check(request), finding => finding.Rule.Id == id);
}

using Pulumi.Aws.AppMesh;
using Pulumi.Aws.AppMesh.Inputs;
using Pulumi.Aws.ServiceDiscovery;
using Pulumi.Aws.ServiceDiscovery.Inputs;
using static Pulumi.ProviderContracts.Sent;

namespace Pulumi.Aws.Contract.Tests;

public class InputTests
{
    [Fact]
    public async Task Nested_inputs_travel_under_their_wire_names()
    {
        var inputs = await Run.InputsAsync(Tokens.Route, () => _ = new Route("canary", new()
        {
            MeshName = "shop",
            VirtualRouterName = "web",
            Spec = new RouteSpecArgs
            {
                Priority = 10,
                HttpRoute = new RouteSpecHttpRouteArgs
                {
                    Match = new RouteSpecHttpRouteMatchArgs
                    {
                        Prefix = "/",
                        Headers = { new RouteSpecHttpRouteMatchHeaderArgs { Name = "x-beta", Invert = true } },
                    },
                    Action = new RouteSpecHttpRouteActionArgs
                    {
                        WeightedTargets =
                        {
                            new RouteSpecHttpRouteActionWeightedTargetArgs { VirtualNode = "v1", Weight = 90 },
                            new RouteSpecHttpRouteActionWeightedTargetArgs { VirtualNode = "v2", Weight = 10, Port = 8080 },
                        },
                    },
                },
            },
        }));

        Assert.Equal(["meshName", "spec", "virtualRouterName"], inputs.Keys.Order(StringComparer.Ordinal));
        var spec = Map(inputs["spec"]);
        Assert.Equal(10d, spec["priority"]);
        var route = Map(spec["httpRoute"]);
        var header = Map(Assert.Single(List(Map(route["match"])["headers"])));
        Assert.Equal(("x-beta", true), (header["name"], header["invert"]));
        var targets = List(Map(route["action"])["weightedTargets"]).Select(Map).ToList();
        Assert.Equal(["v1", "v2"], targets.Select(target => target["virtualNode"]));
        Assert.Equal([90d, 10d], targets.Select(target => target["weight"]));
        Assert.False(targets[0].ContainsKey("port"));
        Assert.Equal(8080d, targets[1]["port"]);
    }

    [Fact]
    public async Task An_untouched_collection_is_not_sent_and_a_touched_one_is()
    {
        var args = new VirtualNodeSpecArgs();
        var untouched = await Run.InputsAsync(Tokens.VirtualNode, () => _ = new VirtualNode("v1", new() { MeshName = "shop", Spec = args }));
        _ = args.Listeners;
        var touched = await Run.InputsAsync(Tokens.VirtualNode, () => _ = new VirtualNode("v1", new() { MeshName = "shop", Spec = args }));

        Assert.Empty(Map(untouched["spec"]));
        Assert.Empty(List(Map(touched["spec"])["listeners"]));
    }

    [Fact]
    public void Reading_a_collection_creates_it_once()
    {
        var args = new MeshArgs();

        Assert.NotNull(args.Tags);
        Assert.Same(args.Tags, args.Tags);
    }

    [Fact]
    public async Task Tags_are_a_map_in_every_way_of_writing_them()
    {
        var fromDictionary = await Run.InputsAsync(Tokens.Mesh, () => _ = new Mesh("m", new() { Tags = new Dictionary<string, string> { ["team"] = "shop" } }));
        var fromIndexer = await Run.InputsAsync(Tokens.Mesh, () => _ = new Mesh("m", new() { Tags = { ["team"] = "shop" } }));
        var fromPairs = await Run.InputsAsync(Tokens.Mesh, () => _ = new Mesh("m", new() { Tags = { { "team", "shop" } } }));

        Assert.All([fromDictionary, fromIndexer, fromPairs], inputs => Assert.Equal("shop", Map(inputs["tags"])["team"]));
    }

    [Fact]
    public async Task Lists_of_numbers_and_names_that_end_in_s_twice_keep_the_providers_spelling()
    {
        var inputs = await Run.InputsAsync(Tokens.VirtualNode, () => _ = new VirtualNode("v1", new()
        {
            MeshName = "shop",
            Spec = new VirtualNodeSpecArgs
            {
                BackendDefaults = new VirtualNodeSpecBackendDefaultsArgs
                {
                    ClientPolicy = new VirtualNodeSpecBackendDefaultsClientPolicyArgs
                    {
                        Tls = new VirtualNodeSpecBackendDefaultsClientPolicyTlsArgs
                        {
                            Ports = { 443, 8443 },
                            Validation = new VirtualNodeSpecBackendDefaultsClientPolicyTlsValidationArgs
                            {
                                SubjectAlternativeNames = new VirtualNodeSpecBackendDefaultsClientPolicyTlsValidationSubjectAlternativeNamesArgs
                                {
                                    Match = new VirtualNodeSpecBackendDefaultsClientPolicyTlsValidationSubjectAlternativeNamesMatchArgs { Exacts = { "api" } },
                                },
                                Trust = new VirtualNodeSpecBackendDefaultsClientPolicyTlsValidationTrustArgs
                                {
                                    Sds = new VirtualNodeSpecBackendDefaultsClientPolicyTlsValidationTrustSdsArgs { SecretName = "ca" },
                                },
                            },
                        },
                    },
                },
                Listeners =
                {
                    new VirtualNodeSpecListenerArgs
                    {
                        PortMapping = new VirtualNodeSpecListenerPortMappingArgs { Port = 8080, Protocol = "http" },
                        ConnectionPool = new VirtualNodeSpecListenerConnectionPoolArgs
                        {
                            Https = { new VirtualNodeSpecListenerConnectionPoolHttpArgs { MaxConnections = 50 } },
                        },
                    },
                },
            },
        }));

        var spec = Map(inputs["spec"]);
        var tls = Map(Map(Map(spec["backendDefaults"])["clientPolicy"])["tls"]);
        Assert.Equal([443d, 8443d], List(tls["ports"]).Cast<double>());
        Assert.Equal(["api"], List(Map(Map(Map(tls["validation"])["subjectAlternativeNames"])["match"])["exacts"]).Cast<string>());
        var pool = Map(Map(Assert.Single(List(spec["listeners"])))["connectionPool"]);
        Assert.Equal(50d, Map(Assert.Single(List(pool["https"])))["maxConnections"]);
    }

    [Fact]
    public async Task Cloud_map_services_take_records_and_booleans()
    {
        var inputs = await Run.InputsAsync(Tokens.Service, () => _ = new Service("web", new()
        {
            ForceDestroy = true,
            DnsConfig = new ServiceDnsConfigArgs
            {
                NamespaceId = "ns-1",
                DnsRecords = { new ServiceDnsConfigDnsRecordArgs { Ttl = 10, Type = "A" } },
            },
        }));

        Assert.Equal(true, inputs["forceDestroy"]);
        var record = Map(Assert.Single(List(Map(inputs["dnsConfig"])["dnsRecords"])));
        Assert.Equal((10d, "A"), (record["ttl"], record["type"]));
    }
}

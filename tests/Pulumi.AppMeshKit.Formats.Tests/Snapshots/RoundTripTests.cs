using System.Text.Json.Nodes;
using Pulumi.AppMeshKit.Formats.Tests.Fuzzing;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;
using Pulumi.AppMeshKit.Model.Tests.Shared;
using Pulumi.AppMeshKit.Tests;

namespace Pulumi.AppMeshKit.Formats.Tests.Snapshots;

/// <summary>What is written is read as it was.</summary>
public class RoundTripTests
{
    private static readonly ApiRequest[] Full =
    [
        FullRequest.Of<MeshRequest>(),
        FullRequest.Of<VirtualNodeRequest>(),
        FullRequest.Of<VirtualRouterRequest>(),
        FullRequest.Of<RouteRequest>(),
        FullRequest.Of<VirtualServiceRequest>(),
        FullRequest.Of<VirtualGatewayRequest>(),
        FullRequest.Of<GatewayRouteRequest>(),
    ];

    public static TheoryData<string> Kinds => [.. Full.Select(request => request.Kind)];

    [Fact]
    public void Of_requests_with_every_member() => Kept.ComesBack(Kept.Mesh(Full));

    [Fact]
    public void Of_the_mesh_itself() => Kept.ComesBack(
        MeshModel.Empty("a"),
        MeshModel.Empty("b", "111122223333", isComplete: false),
        MeshModel.Empty(null).WithCalls([new("web", "pay.example.com", Origin.Code("Shop.cs", 7)["Calls"][0]), new("web", "mail.example.com")]));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Of_something_unknown_at_any_place(string kind)
    {
        var full = RequestJson.Write(Full.Single(request => request.Kind == kind));
        var unknown = 0;
        foreach (var json in JsonPlaces.EachReplaced(full, "\"${X} or so\""))
        {
            var request = RequestJson.Read(json, "a.json", kind).Request!;
            if (ApiPaths.Leaves(request).Any(leaf => !leaf.Value.IsKnown)) unknown++;
            Kept.ComesBack(Kept.Mesh(request));
        }

        Assert.Equal(JsonPlaces.EachReplaced(full, "0").Count(), unknown);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Of_several_unknown_places_by_chance(string kind)
    {
        var full = RequestJson.Write(Full.Single(request => request.Kind == kind));
        for (var seed = 0; seed < 60; seed++)
        {
            var chance = new Random(seed);
            var root = JsonNode.Parse(full)!;
            Scatter(root, chance);
            Kept.ComesBack(Kept.Mesh(RequestJson.Read(root.ToJsonString(), $"{seed}.json", kind).Request!));
        }
    }

    [Fact]
    public void A_known_text_that_looks_like_a_placeholder_stays_known()
    {
        var node = Node("${HOST}", Value<string>.Known("${LOG}", Origin.Code("Shop.cs", 3)["AccessLog"]["Path"], "${other}"));

        Kept.ComesBack(Kept.Mesh(node));

        var back = (VirtualNodeRequest)Kept.Again(Kept.Of(Kept.Mesh(node))).Meshes[0].Requests.Single();
        Assert.Equal(Value<string>.Known("${HOST}"), back.Spec!.ServiceDiscovery!.Dns!.Hostname);
    }

    [Fact]
    public void The_text_of_something_unknown_may_be_any_text()
    {
        foreach (var source in new[] { "Versions[\"v1\"].Discovery.Hostname", "", " ", "null", "8080", "line\nline", "käse \u2028 \"quoted\"" })
            Kept.ComesBack(Kept.Mesh(Node("colors.shop.local", Value<string>.Unknown(source))));
    }

    [Fact]
    public void A_secret_is_unknown_and_its_value_is_nowhere()
    {
        var snapshot = Kept.Of(Kept.Mesh(Node("colors.shop.local", Value<string>.Secret("hunter2", "AccessLog.Path"))));

        Assert.DoesNotContain("hunter2", snapshot.ToJson(), StringComparison.Ordinal);
        Assert.Contains("\"secret\": [", snapshot.ToJson(), StringComparison.Ordinal);
        var back = (VirtualNodeRequest)Kept.Again(snapshot).Meshes[0].Requests.Single();
        Assert.Equal(Value<string>.Unknown("AccessLog.Path"), back.Spec!.Logging!.AccessLog!.File!.Path);
    }

    [Fact]
    public void Places_in_code_and_in_several_files_come_back()
    {
        var at = Origin.Code("examples/Shop.cs", 12);
        var node = Node("colors.shop.local", Value<string>.Known("/dev/stdout", Origin.Code("Platform.cs", 4)["AccessLog"].AsDefault())) with { Origin = at["Versions"].Key("v\"1") };
        node = node with
        {
            Spec = node.Spec! with
            {
                Origin = node.Origin,
                Listeners = ApiList.Create<Listener>([new Listener { Origin = Origin.Root("a.yaml", 4)["spec"]["listeners"][0].AtLine(9), PortMapping = new() { Origin = at["Listener"], Port = 8080 } }], at["Listener"]),
            },
        };

        var mesh = Kept.Mesh(node);
        var back = (VirtualNodeRequest)Kept.Again(Kept.Of(mesh)).Meshes[0].Requests.Single();

        Assert.Equal(("Versions[\"v\"1\"]", "examples/Shop.cs", 12, true), Place(back.Origin));
        Assert.Equal(("AccessLog", "Platform.cs", 4, true), Place(back.Spec!.Logging!.AccessLog!.File!.Path!.Origin));
        Assert.True(back.Spec.Logging.AccessLog.File.Path!.Origin!.IsDefault);
        Assert.False(back.Origin!.IsDefault);
        Assert.Equal(("Listener", "examples/Shop.cs", 12, true), Place(back.Spec.Listeners!.Origin));
        Assert.Equal(("spec.listeners[0]", "a.yaml", 9, false), Place(back.Spec.Listeners[0].Origin));
        Assert.Equal(("Listener", "examples/Shop.cs", 12, true), Place(back.Spec.Listeners[0].PortMapping!.Origin));
        Assert.Equal(Kept.Of(mesh).ToJson(), Kept.Again(Kept.Of(mesh)).ToJson());
    }

    [Fact]
    public void Of_a_finding_that_is_milder_than_its_rule()
    {
        var mesh = new MeshRequest { MeshName = "shop", Spec = new() { EgressFilter = new() { Type = Value<string>.Known("DROP_ALL", Origin.Code("Shop.cs", 3)["EgressFilter"].AsDefault()) } } };
        var note = Assert.Single(LossRules.Check(mesh, new() { Engine = TargetEngine.VpcLattice }));
        var snapshot = Kept.Of() with { Findings = [new(note, "Mesh \"shop\"", false), new(note with { Severity = Severity.Error }, "Mesh \"shop\"", true)] };

        Assert.Equal(["info LOSS-002", "LOSS-002"], snapshot.Findings.Select(reported => reported.Finding.Label));
        Assert.Equal(snapshot.Findings, Kept.Again(snapshot).Findings);
    }

    [SharedFact]
    public void Of_definitions_that_people_published()
    {
        var set = DefinitionFiles.Read([SharedFolder.Corpus]);

        Assert.True(set.Meshes.Count > 50);
        foreach (var mesh in set.Meshes) Kept.ComesBack(mesh.Model);
    }

    private static (string Path, string? File, int? Line, bool IsCode) Place(Origin? origin) => (origin!.Path, origin.File, origin.Line, origin.IsCode);

    private static VirtualNodeRequest Node(string host, Value<string> log) => new()
    {
        MeshName = "shop",
        Name = "colors",
        Spec = new()
        {
            ServiceDiscovery = new() { Dns = new() { Hostname = Value<string>.Known(host) } },
            Logging = new() { AccessLog = new() { File = new() { Path = log } } },
        },
    };

    private static void Scatter(JsonNode node, Random chance)
    {
        foreach (var child in node is JsonObject members ? members.Select(member => member.Value!).ToList() : [.. node.AsArray().Select(item => item!)])
        {
            if (chance.Next(12) == 0) child.ReplaceWith($"${{P{chance.Next(5)}}}");
            else if (child is not JsonValue) Scatter(child, chance);
        }
    }
}

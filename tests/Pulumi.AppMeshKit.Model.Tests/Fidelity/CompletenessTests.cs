using Pulumi.AppMeshKit.Model.Tests.Json;
using Pulumi.AppMeshKit.Model.Tests.Rules;

namespace Pulumi.AppMeshKit.Model.Tests.Fidelity;

/// <summary>
/// No silent loss: whatever of the API changes, what is made on VPC Lattice changes too, or a loss names the very place. Each member of the API is set
/// in turn in a mesh that has a service of each protocol, behind whose routes and nodes it would matter.
/// </summary>
[Trait("Speed", "Slow")]
public class CompletenessTests
{
    /// <summary>Structures of which App Mesh takes one member only.</summary>
    private static readonly string[] _unions = ["headers[].match", "metadata[].match", "match.path", "hostname", "certificate", "trust", "serviceDiscovery", "format"];

    public static TheoryData<string> Kinds => Schemas.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whatever_value_changes_changes_the_plan_or_is_named_by_a_loss(string kind)
    {
        List<string> silent = [];
        foreach (var (member, name) in Leaves(kind))
        {
            var (one, other) = Samples(name, member);
            var (before, after) = (Shop.Whole(Edits(name, member, one)), Shop.Whole(Edits(name, member, other)));
            if (Plan(before) == Plan(after)) silent.AddRange(NotNamed(kind, name, member.Path, before, after));
        }

        Assert.Equal(string.Empty, string.Join("\n", silent));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whatever_structure_goes_changes_the_plan_or_is_named_by_losses(string kind)
    {
        List<string> silent = [];
        foreach (var (member, name) in Leaves(kind))
        {
            List<string> edits = [.. Edits(name, member, Samples(name, member).One)];
            var before = Shop.Whole(edits);
            foreach (var above in Above(member.Path))
            {
                var after = Shop.Whole([.. edits, $"{name}.{Index(above)} removed"]);
                if (Plan(before) == Plan(after)) silent.AddRange(NotNamed(kind, name, member.Path, before, after).Select(place => $"{place} without {above}"));
            }
        }

        Assert.Equal(string.Empty, string.Join("\n", silent));
    }

    /// <summary>All members with a value, each with the definition of the mesh in which it matters.</summary>
    private static IEnumerable<(ApiMember Member, string Name)> Leaves(string kind) => Schemas.ByKind[kind]
        .Where(member => member.Type is not (ApiType.Structure or ApiType.List))
        .Select(member => (member, NameOf(kind, member.Path)));

    private static string NameOf(string kind, string path) => kind switch
    {
        "Mesh" => "mesh",
        "VirtualNode" => "web",
        "VirtualRouter" => "webRouter",
        "VirtualService" => path.Contains("virtualNode", StringComparison.Ordinal) ? "monoService" : "webService",
        "Route" when path.StartsWith("spec.http2Route", StringComparison.Ordinal) => "apiBeta",
        "Route" when path.StartsWith("spec.grpcRoute", StringComparison.Ordinal) => "ledgerRoute",
        "Route" when path.StartsWith("spec.tcpRoute", StringComparison.Ordinal) => "dbRoute",
        "Route" => "webBeta",
        "VirtualGateway" => "gateway",
        _ => "gatewayRoute",
    };

    /// <summary>What stands there in the mesh, else what could; and what else could.</summary>
    private static (string One, string Other) Samples(string name, ApiMember member)
    {
        var (one, other) = LeafSample.Of(member);
        return (Shop.Whole().Json($"{name}.{Index(member.Path)}") ?? one, other);
    }

    private static IEnumerable<string> Edits(string name, ApiMember member, string json)
    {
        // All that belongs to a mesh says so, and says the same.
        if (member.Path == "meshName") return Shop.Whole().Names.Select(any => $"{any}.meshName = {json}");

        var removed = _unions.Select(union => member.Path.IndexOf($"{union}.", StringComparison.Ordinal) is >= 0 and var at ? member.Path[..(at + union.Length)] : null).OfType<string>();
        if (member.Path.Contains(".match.path.", StringComparison.Ordinal)) removed = removed.Append(member.Path[..member.Path.IndexOf("path.", StringComparison.Ordinal)] + "prefix");
        return [.. removed.Select(path => $"{name}.{Index(path)} removed"), $"{name}.{Index(member.Path)} = {json}"];
    }

    private static string Plan(Shop shop) => LatticePlanText.Of(LatticePlan.Of(MeshModel.Of(shop.Requests()), new()));

    private static IEnumerable<string> NotNamed(string kind, string name, string path, params Shop[] shops)
    {
        // The loss that covers the place, at it or above it; or any that stands at the very place.
        var covering = FidelityTable.Covering(TargetEngine.VpcLattice, new(Enum.Parse<ResourceKind>(kind), path));
        var place = Index(path);
        var isNamed = shops
            .SelectMany(shop => LossRules.Check(shop.Definition(name), new LatticeOptions().Losses))
            .Any(loss => loss.Path == place || (loss.Rule == covering?.Rule && (loss.Path.Length == 0 || place.StartsWith($"{loss.Path}.", StringComparison.Ordinal) || place.StartsWith($"{loss.Path}[", StringComparison.Ordinal))));
        return isNamed ? [] : [$"{kind} {path}"];
    }

    /// <summary>The structures and lists above a place, from the outside in.</summary>
    private static IEnumerable<string> Above(string path)
    {
        for (var index = path.IndexOf('.', StringComparison.Ordinal); index >= 0; index = path.IndexOf('.', index + 1)) yield return path[..index];
    }

    private static string Index(string path) => path.Replace("[]", "[0]", StringComparison.Ordinal);
}

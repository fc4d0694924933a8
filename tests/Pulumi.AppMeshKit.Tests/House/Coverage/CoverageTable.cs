using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>Every field of every operation of the API, with the member of the kit that has to do with it.</summary>
internal sealed class CoverageTable
{
    internal const string ClientToken = "clientToken";

    /// <summary>In the order in which resources must exist.</summary>
    internal static readonly string[] Kinds = ["Mesh", "VirtualNode", "VirtualRouter", "Route", "VirtualService", "VirtualGateway", "GatewayRoute"];

    private const string Nobody = "nobody";

    // Of what Pulumi.Aws cannot carry, how to get the same effect.
    private static readonly Dictionary<string, string> _waysRound = new(StringComparer.Ordinal)
    {
        ["spec.serviceDiscovery.awsCloudMap.ipPreference"] = "`MeshArgs.IpPreference` for the whole mesh, or DNS discovery",
        ["spec.httpRoute.match.method"] = "match the method on the service's own route: `HttpMatch.Method`",
        ["spec.http2Route.match.method"] = "match the method on the service's own route: `HttpMatch.Method`",
        ["spec.grpcRoute.match.hostname"] = "a gateway for each host name",
        ["spec.grpcRoute.match.metadata"] = "match the metadata on the service's own route: `GrpcMatch.Metadata`",
        ["spec.grpcRoute.action.rewrite"] = "leave `PreserveHost` out: the host name becomes that of the service",
    };

    private CoverageTable(IReadOnlyList<CoverageRow> rows, IReadOnlyList<(string Kind, Finding Finding)> missing) => (Rows, Missing) = (rows, missing);

    public IReadOnlyList<CoverageRow> Rows { get; }

    /// <summary>What Pulumi.Aws cannot carry.</summary>
    public IReadOnlyList<(string Kind, Finding Finding)> Missing { get; }

    /// <summary>The fields that answers hold below this member: <c>virtualNode</c>.</summary>
    public static string Root(string kind) => char.ToLowerInvariant(kind[0]) + kind[1..];

    public static string WayRound(string path) => _waysRound[path];

    public static async Task<CoverageTable> MakeAsync()
    {
        var rows = new List<CoverageRow>();
        var missing = new List<(string, Finding)>();
        await Add<MeshRequest>();
        await Add<VirtualNodeRequest>();
        await Add<VirtualRouterRequest>();
        await Add<RouteRequest>();
        await Add<VirtualServiceRequest>();
        await Add<VirtualGatewayRequest>();
        await Add<GatewayRouteRequest>();
        rows.AddRange(TagRows());
        return new(rows, missing);

        async Task Add<T>()
            where T : ApiRequest, new()
        {
            var kind = new T().Kind;
            var provider = await ProviderMembers.OfAsync<T>();
            rows.AddRange(ApiPaths.Schema<T>().Select(field => RequestRow(kind, field.Path, provider)));
            rows.AddRange(OtherRows(kind));
            missing.AddRange(provider.Missing.Select(finding => (kind, finding)));
        }
    }

    /// <summary>The row of a field of an operation's request or answer.</summary>
    public CoverageRow? Find(string operation, bool isAnswer, string path)
    {
        var section = CoverageOperation.All.Single(one => one.Name == operation).Section;
        var verb = section == "Tags" ? operation : operation.StartsWith("List", StringComparison.Ordinal) ? "list" : operation[..^section.Length].ToLowerInvariant();
        if (!isAnswer) return Rows.FirstOrDefault(row => row.Section == section && row.Path == path && row.In.Contains(verb));

        var answer = section == "Tags" || verb == "list" ? $"answer of {operation}" : "answer";
        var inner = path.StartsWith($"{Root(section)}.", StringComparison.Ordinal) ? path[(Root(section).Length + 1)..] : path;
        return Rows.FirstOrDefault(row => row.Section == section && (row.Path == path || row.Path == inner) && row.In.Contains(answer));
    }

    private static CoverageRow RequestRow(string kind, string path, ProviderMembers provider)
    {
        var requests = Requests(kind, path);
        if (path == ClientToken) return new(kind, path, requests, Nobody, "made anew for each request", "the provider sets it itself");

        var member = ComponentMembers.All.GetValueOrDefault((kind, path));
        var typed = member is null ? string.Empty : member.Typed.Length == 0 ? $"`{member.Component}`" : $"`{member.Component}` `{member.Typed}`";
        var property = provider.MissingAt(path) is { } finding ? $"**{finding.Rule.Id}**" : provider[path] is { } name ? $"`{name}`" : string.Empty;
        return new(kind, path, requests, member is null ? string.Empty : $"`{member.Name}`", typed, property);
    }

    private static IReadOnlyList<string> Requests(string kind, string path)
    {
        var isMesh = kind == "Mesh";
        return path switch
        {
            ClientToken => ["create", "update"],
            "meshName" when isMesh => ["create", "update", "delete", "describe", "answer"],
            "meshName" => ["create", "update", "delete", "describe", "list", "answer"],
            "meshOwner" => ["create", "update", "delete", "describe", "list"],
            "virtualRouterName" when kind == "Route" => ["create", "update", "delete", "describe", "list", "answer"],
            "virtualGatewayName" when kind == "GatewayRoute" => ["create", "update", "delete", "describe", "list", "answer"],
            _ when path.StartsWith("tags", StringComparison.Ordinal) => ["create"],
            _ when path == "spec" || path.StartsWith("spec.", StringComparison.Ordinal) => ["create", "update", "answer"],
            _ => ["create", "update", "delete", "describe", "answer"],
        };
    }

    private static IEnumerable<CoverageRow> OtherRows(string kind)
    {
        if (kind == "Mesh") yield return new(kind, "meshOwner", ["describe"], "`ExistingMesh.MeshOwner`", "`new ExistingMesh(name, owner)`", "`GetMesh`");

        var root = Root(kind);
        yield return Answer(root, "the resource itself", "its properties are outputs", $"`{kind}`");
        yield return Answer($"{root}.metadata", "its parts", "below", $"`{kind}`");
        yield return Answer($"{root}.metadata.arn", Arn(kind), "an output", "`Arn`");
        yield return Answer($"{root}.metadata.createdAt", "an output of the resource", "`CustomResource`s below the component", "`CreatedDate`");
        yield return Answer($"{root}.metadata.lastUpdatedAt", "an output of the resource", "`CustomResource`s below the component", "`LastUpdatedDate`");
        yield return Answer($"{root}.metadata.meshOwner", "`IMesh.MeshOwner`", "as it was given", "`MeshOwner`");
        yield return Answer($"{root}.metadata.resourceOwner", "an output of the resource", "`CustomResource`s below the component", "`ResourceOwner`");
        foreach (var kept in new[] { "metadata.uid", "metadata.version", "status", "status.status" })
            yield return Answer($"{root}.{kept}", Nobody, "not handed out", "the provider keeps it to itself");

        var list = CoverageOperation.All.Single(one => one.Section == kind && one.Name.StartsWith("List", StringComparison.Ordinal)).Name;
        foreach (var page in new[] { "limit", "nextToken" })
            yield return new(kind, page, page == "limit" ? ["list"] : ["list", $"answer of {list}"], Nobody, "Pulumi lists nothing", "Pulumi lists nothing");

        CoverageRow Answer(string path, string member, string typed, string provider) => new(kind, path, ["answer"], member, typed, provider);
    }

    private static string Arn(string kind) => kind switch
    {
        "Mesh" => "`Mesh.Arn`",
        "VirtualNode" => "`ServiceWithRouter.VirtualNodeArns`, `ServiceWithNode.VirtualNodeArn`, `MeshClient.VirtualNodeArn`",
        "VirtualGateway" => "`Gateway.GatewayArn`",
        _ => "an output of the resource",
    };

    private static IEnumerable<CoverageRow> TagRows()
    {
        yield return Row("resourceArn", ["TagResource", "UntagResource", "ListTagsForResource"], "the resource's ARN", "the provider knows it", "`Arn`");
        foreach (var path in new[] { "tags", "tags[]", "tags[].key", "tags[].value" })
            yield return Row(path, ["TagResource", "answer of ListTagsForResource"], "`Tags` of every component, `MeshDefaults.Tags`", "`Tags[\"…\"]`", "`Tags`, `TagsAll`");
        foreach (var path in new[] { "tagKeys", "tagKeys[]" })
            yield return Row(path, ["UntagResource"], "`Tags` of every component, `MeshDefaults.Tags`", "a tag that is no longer there", "`Tags`");
        yield return Row("limit", ["ListTagsForResource"], Nobody, "not needed", "the provider reads every page");
        yield return Row("nextToken", ["ListTagsForResource", "answer of ListTagsForResource"], Nobody, "not needed", "the provider reads every page");

        static CoverageRow Row(string path, IReadOnlyList<string> requests, string member, string typed, string provider) =>
            new("Tags", path, requests, member, typed, provider);
    }
}

using System.Globalization;
using System.Text.Json.Nodes;

namespace Pulumi.AppMeshKit.Model.Tests.Json;

/// <summary>The paths of the seven requests, and for each a text with everything that can be written.</summary>
internal static class Schemas
{
    public static IReadOnlyDictionary<string, IReadOnlyList<ApiMember>> ByKind { get; } = new Dictionary<string, IReadOnlyList<ApiMember>>
    {
        ["Mesh"] = ApiPaths.Schema<MeshRequest>(),
        ["VirtualNode"] = ApiPaths.Schema<VirtualNodeRequest>(),
        ["VirtualRouter"] = ApiPaths.Schema<VirtualRouterRequest>(),
        ["Route"] = ApiPaths.Schema<RouteRequest>(),
        ["VirtualService"] = ApiPaths.Schema<VirtualServiceRequest>(),
        ["VirtualGateway"] = ApiPaths.Schema<VirtualGatewayRequest>(),
        ["GatewayRoute"] = ApiPaths.Schema<GatewayRouteRequest>(),
    };

    public static TheoryData<string> Kinds => [.. ByKind.Keys];

    /// <summary>A request with every path set. Every text and number stands for its own path, so that no two can be swapped unseen.</summary>
    public static JsonObject Everything(string kind)
    {
        var places = new Dictionary<string, JsonNode> { [string.Empty] = new JsonObject() };
        var number = 0;
        foreach (var (path, type) in ByKind[kind])
        {
            var node = Sample(path, type, ++number);
            places[path] = node;
            if (path.EndsWith("[]", StringComparison.Ordinal)) places[path[..^2]].AsArray().Add(node);
            else places[path[..Math.Max(0, path.LastIndexOf('.'))]].AsObject().Add(path[(path.LastIndexOf('.') + 1)..], node);
        }

        return places[string.Empty].AsObject();
    }

    private static JsonNode Sample(string path, ApiType type, int number) => type switch
    {
        ApiType.Text => $"{path} {number.ToString(CultureInfo.InvariantCulture)}",
        ApiType.Int => number,
        ApiType.Long => number + 10_000_000_000L,
        ApiType.Bool => number % 2 == 0,
        ApiType.List => new JsonArray(),
        ApiType.Structure => new JsonObject(),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}

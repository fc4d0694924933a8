using System.Text.Json;
using Pulumi.AppMeshKit.Model.Tests.Shared;

namespace Pulumi.AppMeshKit.Model.Tests.Json;

/// <summary>The service description of App Mesh, walked by its own structure.</summary>
internal static class ApiModel
{
    /// <summary>Every path of a request with the type that stands there.</summary>
    public static IEnumerable<ApiMember> Paths(string kind)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(SharedFolder.Reference("appmesh-service-2.json")));
        var shapes = document.RootElement.GetProperty("shapes");
        return [.. Members(shapes, $"Create{kind}Input", string.Empty)];
    }

    private static IEnumerable<ApiMember> Members(JsonElement shapes, string shape, string path) =>
        shapes.GetProperty(shape).GetProperty("members").EnumerateObject()
            .SelectMany(member => At(shapes, member.Value.GetProperty("shape").GetString()!, path.Length == 0 ? member.Name : $"{path}.{member.Name}"));

    private static IEnumerable<ApiMember> At(JsonElement shapes, string shape, string path)
    {
        var type = shapes.GetProperty(shape).GetProperty("type").GetString()!;
        var below = type switch
        {
            "structure" => Members(shapes, shape, path),
            "list" => At(shapes, shapes.GetProperty(shape).GetProperty("member").GetProperty("shape").GetString()!, path + "[]"),
            _ => [],
        };
        return below.Prepend(new(path, TypeOf(type)));
    }

    public static ApiType TypeOf(string type) => type switch
    {
        "string" => ApiType.Text,
        "integer" => ApiType.Int,
        "long" => ApiType.Long,
        "boolean" => ApiType.Bool,
        "structure" => ApiType.Structure,
        "list" => ApiType.List,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "not a type of the API"),
    };
}

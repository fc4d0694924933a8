using System.Text.Json;
using Pulumi.AppMeshKit.Model.Tests.Shared;

namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>Every field of every operation, from the service's own description.</summary>
internal static class ServiceDescription
{
    private static readonly JsonElement _root = Read();

    public static IReadOnlyList<string> Operations => [.. _root.GetProperty("operations").EnumerateObject().Select(one => one.Name)];

    public static IReadOnlyList<(string Operation, bool IsAnswer, string Path)> Fields =>
    [
        .. from operation in _root.GetProperty("operations").EnumerateObject()
           from isAnswer in new[] { false, true }
           from path in Members(operation.Value.GetProperty(isAnswer ? "output" : "input").GetProperty("shape").GetString()!, string.Empty)

           // What a list holds is told by the resources themselves.
           where !isAnswer || !operation.Name.StartsWith("List", StringComparison.Ordinal) || path == "nextToken" || operation.Name == "ListTagsForResource"
           select (operation.Name, isAnswer, path),
    ];

    private static JsonElement Read()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(SharedFolder.Reference("appmesh-service-2.json")));
        return document.RootElement.Clone();
    }

    private static IEnumerable<string> Members(string shape, string path) =>
        _root.GetProperty("shapes").GetProperty(shape).GetProperty("members").EnumerateObject()
            .SelectMany(member => At(member.Value.GetProperty("shape").GetString()!, path.Length == 0 ? member.Name : $"{path}.{member.Name}"));

    private static IEnumerable<string> At(string shape, string path)
    {
        var definition = _root.GetProperty("shapes").GetProperty(shape);
        var below = definition.GetProperty("type").GetString() switch
        {
            "structure" => Members(shape, path),
            "list" => At(definition.GetProperty("member").GetProperty("shape").GetString()!, path + "[]"),
            _ => [],
        };
        return below.Prepend(path);
    }
}

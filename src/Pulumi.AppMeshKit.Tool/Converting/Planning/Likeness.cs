using System.Text.Json.Nodes;
using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Whether components ask for the very same as the definitions.</summary>
internal static class Likeness
{
    /// <summary>Refuses arguments that map to anything else.</summary>
    /// <param name="mapped">What the kit's own mapping makes of the arguments.</param>
    /// <param name="context">The problems that it found.</param>
    /// <param name="defined">What is wanted.</param>
    internal static void Check(IEnumerable<ApiRequest> mapped, MapContext context, IReadOnlyCollection<ApiRequest> defined)
    {
        if (context.Problems.FirstOrDefault(problem => problem.Severity == Severity.Error) is { } problem)
            throw new CannotSayException($"the component refuses it: {problem.Message}");

        var made = mapped.ToDictionary(request => request.Id(), Members);
        foreach (var request in defined)
        {
            if (!made.Remove(request.Id(), out var members)) throw new CannotSayException($"the component does not make the {request.Id()}");
            if (Difference(members, Members(request), string.Empty) is { } difference)
                throw new CannotSayException($"the component would write {difference} of the {request.Id()} otherwise");
        }

        if (made.Count > 0) throw new CannotSayException($"the component would make the {made.Keys.First()}, too");
    }

    /// <summary>The members of a request, without lists that are empty and without an empty spec: absent says the same.</summary>
    internal static JsonObject Members(ApiRequest request)
    {
        var members = JsonNode.Parse(RequestJson.Write(request))!.AsObject();
        DropEmptyLists(members);
        if (members["spec"] is JsonObject { Count: 0 }) members.Remove("spec");
        return members;
    }

    private static void DropEmptyLists(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list) DropEmptyLists(item);
        }

        if (node is not JsonObject members) return;
        foreach (var (name, value) in members.ToList())
        {
            DropEmptyLists(value);
            if (value is JsonArray { Count: 0 }) members.Remove(name);
        }
    }

    private static string? Difference(JsonNode? one, JsonNode? other, string path)
    {
        if (JsonNode.DeepEquals(one, other)) return null;
        return (one, other) switch
        {
            (JsonObject a, JsonObject b) => a.Select(m => m.Key).Union(b.Select(m => m.Key))
                .Select(name => Difference(a[name], b[name], path.Length == 0 ? name : $"{path}.{name}")).FirstOrDefault(found => found is not null),
            (JsonArray a, JsonArray b) when a.Count == b.Count =>
                a.Select((item, index) => Difference(item, b[index], $"{path}[{index}]")).FirstOrDefault(found => found is not null),
            _ => path,
        };
    }
}

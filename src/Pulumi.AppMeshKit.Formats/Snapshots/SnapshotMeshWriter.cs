using System.Text.Json;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Writes the meshes of a snapshot: App Mesh requests, and beside each what a request cannot say.</summary>
internal sealed class SnapshotMeshWriter(Utf8JsonWriter json)
{
    public void Mesh(MeshModel mesh)
    {
        json.WriteStartObject();
        json.WriteString("name", mesh.Name);
        json.WriteString("owner", mesh.Owner);
        json.WriteBoolean("isComplete", mesh.IsComplete);
        json.WriteStartArray("requests");
        foreach (var request in mesh.Requests) Request(request);
        json.WriteEndArray();
        json.WriteStartArray("calls");
        foreach (var call in mesh.Calls) Call(call);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Request(ApiRequest request)
    {
        json.WriteStartObject();
        json.WriteString("kind", request.Kind);
        json.WritePropertyName("request");
        new JsonMemberWriter(json).Write(request);

        // At these paths the request has the text that stands for a value, and not the value.
        var leaves = ApiPaths.Leaves(request);
        Paths("unknown", leaves.Where(leaf => !leaf.Value.IsKnown));
        Paths("secret", leaves.Where(leaf => leaf.Value is { IsKnown: true, IsSecret: true }));
        var origin = request.Origin ?? Origin.Root();
        var places = PlaceWalk.Of(request, origin);
        if (IsSaid(origin) || !places.IsEmpty)
        {
            json.WriteStartObject("origin");
            Place(origin);
            Places(places);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void Call(DeclaredCall call)
    {
        json.WriteStartObject();
        json.WriteString("node", call.Node);
        json.WriteString("host", call.Host);
        if (call.Origin is { } origin)
        {
            json.WriteStartObject("origin");
            Place(origin);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void Paths(string name, IEnumerable<ApiLeaf> leaves)
    {
        var sorted = leaves.Select(leaf => leaf.Path).Order(StringComparer.Ordinal).ToList();
        if (sorted.Count == 0) return;

        json.WriteStartArray(name);
        foreach (var path in sorted) json.WriteStringValue(path);
        json.WriteEndArray();
    }

    private static bool IsSaid(Origin origin) => origin is { File: not null } or { Line: not null } or { IsCode: true } or { IsDefault: true } || origin.Path.Length > 0;

    private void Place(Origin origin)
    {
        if (origin.Path is { Length: > 0 } path) json.WriteString("path", path);
        if (origin.File is { } file) json.WriteString("file", file);
        if (origin.Line is { } line) json.WriteNumber("line", line);
        if (origin.IsCode) json.WriteBoolean("isCode", true);
        if (origin.IsDefault) json.WriteBoolean("isDefault", true);
    }

    private void Places(RequestPlaces places)
    {
        Map("paths", places.Paths, json.WriteString);
        Map("files", places.Files, json.WriteString);
        Map("lines", places.Lines, (path, line) =>
        {
            if (line is { } number) json.WriteNumber(path, number);
            else json.WriteNull(path);
        });
        Map("defaults", places.Defaults, json.WriteBoolean);
        Map("code", places.Code, json.WriteBoolean);
    }

    private void Map<T>(string name, SortedDictionary<string, T> map, Action<string, T> write)
    {
        if (map.Count == 0) return;

        json.WriteStartObject(name);
        foreach (var (path, value) in map) write(path, value);
        json.WriteEndObject();
    }
}

using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats.Tests.Snapshots;

/// <summary>Snapshots that are written and read again, and what must be the same then.</summary>
internal static class Kept
{
    public static MeshSnapshot Of(params IReadOnlyList<MeshModel> meshes) => new() { Project = "shop", Stack = "preview", Meshes = meshes };

    public static MeshSnapshot Again(MeshSnapshot snapshot)
    {
        var reading = MeshSnapshot.Read(snapshot.ToJson(), "snapshot.json");
        Assert.Empty(reading.Problems);
        return reading.Snapshot!;
    }

    /// <summary>Writes, reads and compares; a secret has become unknown.</summary>
    public static void ComesBack(params IReadOnlyList<MeshModel> meshes)
    {
        var snapshot = Of(meshes);
        var again = Again(snapshot);

        Assert.Equal(meshes.Select(Text), again.Meshes.Select(Text));
        foreach (var (mesh, back) in meshes.Zip(again.Meshes))
        {
            Assert.Equal(mesh.Requests, back.Requests);
            Assert.Equal(mesh.Calls, back.Calls);
        }

        Assert.Equal(snapshot.ToJson(), again.ToJson());
    }

    public static MeshModel Mesh(params ApiRequest[] requests) => MeshModel.Empty("shop").With(requests);

    /// <summary>A mesh with all that equality leaves out. What was typed nowhere may get a place.</summary>
    private static string Text(MeshModel mesh) => string.Join(
        '\n',
        mesh.Requests.Where(request => request.Origin is { File: not null }).SelectMany(request => ApiPaths.Leaves(request).Select(leaf => $"{request.Key} {leaf.Path} {Place(leaf.Value.Origin)}").Prepend($"{request.Key} {Place(request.Origin)}"))
            .Concat(mesh.Calls.Select(call => $"{call} {Place(call.Origin)}"))
            .Prepend($"{mesh.Name} {mesh.Owner} {mesh.IsComplete}"));

    private static string Place(Origin? origin) =>
        origin is null ? "nowhere" : $"{origin.Path} at {origin.File}:{origin.Line}{(origin.IsCode ? " code" : string.Empty)}{(origin.IsDefault ? " default" : string.Empty)}";
}

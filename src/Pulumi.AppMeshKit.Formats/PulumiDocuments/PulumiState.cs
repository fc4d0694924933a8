using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>A state of a stack: what is there now, or what was before a change or will be after it.</summary>
/// <param name="File">The document it was read from.</param>
/// <param name="Resources">The resources, those too that are no part of a mesh: components and providers, and what is only read or waits to be deleted.</param>
/// <param name="IsWhole">
/// Whether these are all resources of the stack. Otherwise its meshes are incomplete: a name that cannot be found proves nothing.
/// </param>
public sealed record PulumiState(string File, IReadOnlyList<PulumiResource> Resources, bool IsWhole)
{
    /// <summary>What the stack defines of meshes: without what it only reads, what waits to be deleted and what is deleted already.</summary>
    public DefinitionSet Definitions { get; } = new(DefinitionsIn(File, Resources, IsWhole), [], []);

    /// <summary>
    /// The meshes. Where a stack makes meshes of one name in several places they are kept apart (<see cref="DefinedMesh.Place"/>).
    /// A mesh that the stack does not make itself, or of which it reads a part that something else made, is incomplete.
    /// </summary>
    public IReadOnlyList<MeshModel> Meshes => [.. Definitions.Meshes.Select(mesh => mesh.Model)];

    private static List<Definition> DefinitionsIn(string file, IReadOnlyList<PulumiResource> resources, bool isWhole)
    {
        var places = new PulumiPlaces(resources);
        HashSet<string?> shared = [.. resources.Where(one => one is { IsExternal: true, Request: not null and not MeshRequest }).Select(one => NameOf(one.Request!.MeshName))];
        return
        [
            .. resources.Where(one => one.Request is not null && one.IsLive).Select(one => new Definition(one.Request!, DefinitionFormat.Pulumi, file, one.Problems)
            {
                Place = places.Of(one),
                IsPartial = !isWhole || shared.Contains(null) || shared.Contains(NameOf(one.Request!.MeshName)),
            }),
        ];
    }

    private static string? NameOf(Value<string>? mesh) => mesh is not null && mesh.TryGet(out var name) ? name : null;
}

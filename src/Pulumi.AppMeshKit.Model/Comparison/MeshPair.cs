namespace Pulumi.AppMeshKit.Model;

/// <summary>One mesh before and after a change. A mesh that is only on one side has an empty one on the other.</summary>
/// <param name="Before">The mesh before.</param>
/// <param name="After">The mesh after.</param>
internal sealed record MeshPair(MeshModel Before, MeshModel After)
{
    /// <summary>What to call it: its name after the change.</summary>
    public string Name => After.Name ?? Before.Name ?? "?";

    /// <summary>
    /// Whether name or owner changed: App Mesh then makes everything anew, and deletes what was there (UPD-001).
    /// </summary>
    public bool IsReplaced => !IsEmpty(Before) && !IsEmpty(After) && (Before.Name != After.Name || Before.Owner != After.Owner);

    /// <summary>
    /// The meshes of two sides by name and owner. Where one is left on each side, they are the same mesh under another name: two
    /// environments, or a mesh that is renamed.
    /// </summary>
    public static IReadOnlyList<MeshPair> Of(IReadOnlyList<MeshModel> before, IReadOnlyList<MeshModel> after)
    {
        List<MeshPair> pairs = [];
        List<MeshModel> left = [.. before];
        List<MeshModel> right = [];
        foreach (var mesh in after)
        {
            var same = left.FindIndex(other => other.Name == mesh.Name && other.Owner == mesh.Owner);
            if (same < 0)
            {
                right.Add(mesh);
                continue;
            }

            pairs.Add(new(left[same], mesh));
            left.RemoveAt(same);
        }

        if (left is [var only] && right is [var other]) pairs.Add(new(only, other));
        else pairs.AddRange([.. left.Select(mesh => new MeshPair(mesh, Nothing(mesh))), .. right.Select(mesh => new MeshPair(Nothing(mesh), mesh))]);
        return [.. pairs.OrderBy(pair => pair.Name, StringComparer.Ordinal).ThenBy(pair => pair.After.Owner, StringComparer.Ordinal)];
    }

    /// <summary>Whether there is nothing of a mesh on a side.</summary>
    public static bool IsEmpty(MeshModel mesh) => !mesh.Requests.Any();

    private static MeshModel Nothing(MeshModel like) => MeshModel.Empty(like.Name, like.Owner, like.IsComplete);
}

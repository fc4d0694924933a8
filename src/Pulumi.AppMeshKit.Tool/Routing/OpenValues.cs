using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>The values that definitions leave open: where nothing could be decided, they are what to give.</summary>
internal static class OpenValues
{
    /// <summary>The longest list of names that still helps.</summary>
    private const int MostNames = 6;

    /// <summary>What to say of them; null where there are none.</summary>
    public static string? Note(MeshModel mesh)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var request in mesh.Requests) Placeholders.Replace(RequestJson.Write(request), Keep);
        if (names.Count == 0) return null;

        var shown = names.Take(MostNames).Select(Placeholders.SourceOf);
        List<string> more = names.Count > MostNames ? [$"{names.Count - MostNames} more"] : [];
        return $"the files leave {Say.And([.. shown, .. more])} open; --value NAME=VALUE gives {(names.Count == 1 ? "it" : "each")} a value";

        string? Keep(string name)
        {
            names.Add(name);
            return null;
        }
    }
}

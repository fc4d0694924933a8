using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Both states of a stack from a preview of Pulumi.</summary>
/// <param name="Before">What is there.</param>
/// <param name="After">What will be there.</param>
/// <param name="Steps">The steps from one to the other.</param>
internal sealed record PulumiChange(MeshSide Before, MeshSide After, IReadOnlyList<PulumiStep> Steps)
{
    /// <summary>Reads what <c>pulumi preview --json</c> wrote.</summary>
    /// <param name="preview">The preview.</param>
    /// <param name="state">What <c>pulumi stack export</c> wrote, which has what the preview leaves out; null where there is none.</param>
    /// <exception cref="UsageException">One of them is something else.</exception>
    public static PulumiChange Read(string preview, string? state)
    {
        var read = PulumiDocumentFiles.Read(preview);
        if (read.Problem is { } problem) throw new UsageException(problem.ToString());
        if (read.Preview is not { } steps) throw new UsageException($"{preview} is the state of a stack, not a preview. Name a second one to compare it with, or the preview alone: appmeshkit diff PREVIEW --base {preview}.");

        var sides = steps.Sides(state is null ? null : Export(state));
        return new(Side(steps, sides.Before, sides.Notes), Side(steps, sides.After, []), steps.Steps);
    }

    /// <summary>Whether a file is what <c>pulumi preview --json</c> wrote.</summary>
    public static bool IsPreview(string path) => File.Exists(path) && PulumiDocumentFiles.Read(path).Preview is not null;

    private static PulumiStackDocument Export(string path)
    {
        var read = PulumiDocumentFiles.Read(path);
        return read.Problem is { } problem ? throw new UsageException(problem.ToString())
            : read.Stack ?? throw new UsageException($"{path} is a preview. --base takes what pulumi stack export writes.");
    }

    private static MeshSide Side(PulumiPreviewDocument preview, PulumiState state, IReadOnlyList<string> notes) =>
        new(preview.File, MeshSide.Sorted(state.Meshes))
        {
            Title = preview.Stack,
            Judged = new(() => DefinitionRules.Check(state.Definitions)),
            Notes = notes,
        };
}

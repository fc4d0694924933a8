using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>A resource of a mesh as a file defines it.</summary>
/// <param name="Request">
/// The request it amounts to. Every place in it knows its file and line. What only a deployment knows (<c>${PORT}</c>, an
/// intrinsic function) is an unknown value with the text it came from.
/// </param>
/// <param name="Format">How it was written.</param>
/// <param name="File">The file, as its reader was asked for it: forward slashes, and below a folder the folder first.</param>
/// <param name="Problems">What could not be taken as it stands.</param>
public sealed record Definition(ApiRequest Request, DefinitionFormat Format, string File, IReadOnlyList<ReadProblem> Problems)
{
    /// <summary>The folder of the file; empty for a file that was named without one. A mesh does not reach beyond its folder.</summary>
    public string Folder => DefinitionNames.FolderOf(File);

    /// <summary>
    /// What follows the <c>@</c> in the name of the file, without its extension: the definition is an alternative to another
    /// one (a step of an update, a second environment), and no part of the same mesh. Null without one.
    /// </summary>
    public string? Variant => DefinitionNames.VariantIn(File) ?? (IsPreview ? "preview" : null);

    /// <summary>Where the mesh is made, where that is known: meshes of one name in two places are two meshes.</summary>
    internal PulumiPlace? Place { get; init; }

    /// <summary>Whether more belongs to the mesh than was read, so that a name that cannot be found proves nothing.</summary>
    internal bool IsPartial { get; init; }

    /// <summary>Whether the definition is how a preview says that things will be: an alternative to how they are.</summary>
    internal bool IsPreview { get; init; }
}

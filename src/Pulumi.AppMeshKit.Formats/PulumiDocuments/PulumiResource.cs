using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>
/// A resource as Pulumi's documents write it: one of App Mesh, or anything else that a stack holds (components, providers,
/// the stack itself).
/// </summary>
/// <param name="Urn">What tells it from all others: <c>urn:pulumi:stack::project::type::name</c>.</param>
/// <param name="Type">Its type, such as <c>aws:appmesh/route:Route</c> or <c>appmeshkit:index:Gateway</c>.</param>
/// <param name="Name">Its logical name, the end of the URN.</param>
public sealed record PulumiResource(string Urn, string Type, string Name)
{
    /// <summary>The URN of its parent; null for the stack itself.</summary>
    public string? Parent { get; init; }

    /// <summary>What its provider calls it; null for a component, and where only a deployment will know it.</summary>
    public string? Id { get; init; }

    /// <summary>Whether a provider makes it; components are made by a program alone.</summary>
    public bool IsCustom { get; init; }

    /// <summary>Whether it is only read (<c>Get</c>): something else made it.</summary>
    public bool IsExternal { get; init; }

    /// <summary>Whether its successor is there already and it waits to be deleted: it is no part of the stack's meshes any more.</summary>
    public bool IsPendingDelete { get; init; }

    /// <summary>Whether it was deleted and its successor is not there yet.</summary>
    public bool IsPendingReplacement { get; init; }

    /// <summary>Whether Pulumi refuses to delete it.</summary>
    public bool IsProtected { get; init; }

    /// <summary>Whether Pulumi only forgets it where it should delete it.</summary>
    public bool IsRetainedOnDelete { get; init; }

    /// <summary>The reference to the provider that makes it: a URN with the provider's id; null for components.</summary>
    public string? Provider { get; init; }

    /// <summary>The URNs of what it waits for.</summary>
    public IReadOnlyList<string> Dependencies { get; init; } = [];

    /// <summary>The URNs that it may have had before.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The file of the program that registers it, from the project's folder on; null where Pulumi did not note it.</summary>
    public string? SourceFile { get; init; }

    /// <summary>The line in <see cref="SourceFile"/>.</summary>
    public int? SourceLine { get; init; }

    /// <summary>The line of the document on which the resource starts.</summary>
    public int? Line { get; init; }

    /// <summary>
    /// What App Mesh is asked for; null for a resource of another kind. What only a deployment knows, and what is secret, is an
    /// unknown value: the text that stands for it names its place, <c>(secret: spec.x of colors)</c>.
    /// </summary>
    public ApiRequest? Request { get; init; }

    /// <summary>What of the inputs App Mesh has no place for.</summary>
    public IReadOnlyList<ReadProblem> Problems { get; init; } = [];

    /// <summary>Whether it is one of App Mesh's own.</summary>
    public bool IsOfMesh => Kind is not null;

    /// <summary>Whether it stands in a mesh now and belongs to the stack.</summary>
    internal bool IsLive => !IsExternal && !IsPendingDelete && !IsPendingReplacement;

    /// <summary>The inputs without secrets.</summary>
    internal SourceObject Inputs { get; init; } = new(line: null);

    /// <summary>The outputs without secrets.</summary>
    internal SourceObject Outputs { get; init; } = new(line: null);

    /// <summary>What each property waits for.</summary>
    internal SourceObject PropertyDependencies { get; init; } = new(line: null);

    internal RequestKind? Kind => PulumiAwsWords.KindOf(Type);

    internal bool IsProvider => Type.StartsWith("pulumi:providers:", StringComparison.Ordinal);
}

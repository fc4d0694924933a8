namespace Pulumi.AppMeshKit.Formats;

/// <summary>What a reader of definitions must be told.</summary>
public sealed record ReadingOptions
{
    /// <summary>
    /// The mesh that Kubernetes resources belong to, where the files hold several meshes or none. Without it the one mesh
    /// among them is taken, as the controller's namespace selector would.
    /// </summary>
    public string? Mesh { get; init; }

    /// <summary>
    /// Values for placeholders and parameters, by name: <c>PORT</c> for <c>${PORT}</c> and for the parameter of a template.
    /// What has none stays unknown.
    /// </summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>Files below this folder that are named with their whole path are shown by their path from here; null shows names as they were typed.</summary>
    internal string? ShownFrom { get; init; }
}

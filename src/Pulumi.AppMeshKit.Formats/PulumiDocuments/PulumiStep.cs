namespace Pulumi.AppMeshKit.Formats;

/// <summary>A step of a preview. A replacement can be several steps of one URN, and so can a refresh with what follows it.</summary>
/// <param name="Op">What is to be done, in Pulumi's word: <c>same</c>, <c>create</c>, <c>update</c>, <c>delete</c>, <c>replace</c>, <c>read</c> and others.</param>
/// <param name="Urn">The resource.</param>
public sealed record PulumiStep(string Op, string Urn)
{
    /// <summary>The resource before the step; its URN is another one where an alias renames it.</summary>
    public PulumiResource? Old { get; init; }

    /// <summary>The resource after the step.</summary>
    public PulumiResource? New { get; init; }

    /// <summary>The properties that force a replacement.</summary>
    public IReadOnlyList<string> ReplaceReasons { get; init; } = [];

    /// <summary>The properties that differ.</summary>
    public IReadOnlyList<string> DiffReasons { get; init; } = [];

    /// <summary>What differs, place by place; empty where the provider does not say it.</summary>
    public IReadOnlyList<PulumiPropertyChange> DetailedDiff { get; init; } = [];

    /// <summary>
    /// The paths among what differs where a secret stands: no document shows what becomes of it, so that the resource looks the
    /// same before and after.
    /// </summary>
    public IReadOnlyList<string> HiddenChanges { get; init; } = [];

    /// <summary>Whether the step is part of a replacement.</summary>
    public bool IsReplacement => Op is "replace" or "create-replacement" or "delete-replaced" or "read-replacement" or "discard-replaced" or "remove-pending-replace" or "import-replacement";

    /// <summary>Whether Pulumi's name of the resource changes, or its place in the program: that alone changes nothing in App Mesh.</summary>
    public bool IsRename => Old is not null && New is not null && Old.Urn != New.Urn;
}

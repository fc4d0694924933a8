namespace Pulumi.AppMeshKit.Model;

/// <summary>What becomes of some places of a feature on one target.</summary>
public sealed record FidelityEntry
{
    /// <summary>The target.</summary>
    public required TargetEngine Engine { get; init; }

    /// <summary>The places. What lies below a place is in the same case, unless it has an entry of its own.</summary>
    public required IReadOnlyList<FidelityPath> Paths { get; init; }

    /// <summary>How much the target keeps.</summary>
    public required FidelityLevel Level { get; init; }

    /// <summary>The case that the entry is about, such as <c>`DROP_ALL`</c>; null for all that no other entry is about.</summary>
    public string? Case { get; init; }

    /// <summary>
    /// How the target keeps it, or what it lacks, and behind a colon what that does: what follows the target's name in a sentence. Null where
    /// all is kept.
    /// </summary>
    public string? How { get; init; }

    /// <summary>What to do about it, in sentences of their own. Null where all is kept.</summary>
    public string? Remedy { get; init; }

    /// <summary>Whether the loss is a note, whatever its class: nobody wrote what is lost, or it seldom matters.</summary>
    public bool IsNote { get; init; }

    /// <summary>Whether the entry is about places where nothing was written, so that a default of App Mesh itself holds.</summary>
    public bool IsAbsence { get; init; }

    /// <summary>Whether what was written is shown in the sentence.</summary>
    internal bool ShowsValue { get; init; }

    /// <summary>Whether nothing below the places needs a word of its own.</summary>
    internal bool IsWhole { get; init; }

    /// <summary>Whether what stands at a place is the case that this is about. Null where it always is.</summary>
    internal Func<object, LossOptions, bool>? Holds { get; init; }

    /// <summary>The same entry for one case only.</summary>
    /// <param name="words">The case, in words that follow "if it is".</param>
    /// <param name="holds">Whether what stands at a place is the case.</param>
    internal FidelityEntry If(string words, Func<object, LossOptions, bool> holds) => this with { Case = words, Holds = holds };
}

namespace Pulumi.AppMeshKit.Model;

/// <summary>A leaf of the model, whatever its type: what readers, writers and walkers need to know of it.</summary>
public interface IValue
{
    /// <summary>Whether the value is known now; a secret is known.</summary>
    bool IsKnown { get; }

    /// <summary>Whether the value must never be shown.</summary>
    bool IsSecret { get; }

    /// <summary>
    /// The text the value came from: a placeholder (<c>${CERTIFICATE_ARN}</c>), an intrinsic, the place of a Pulumi input.
    /// Null for a value that was written down plainly.
    /// </summary>
    string? Source { get; }

    /// <summary>The place the value was typed at, if it is remembered.</summary>
    Origin? Origin { get; }

    /// <summary>The known value without its type; null when unknown.</summary>
    object? Boxed { get; }
}

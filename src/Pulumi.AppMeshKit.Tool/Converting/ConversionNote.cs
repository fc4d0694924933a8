using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Something that whoever takes over a converted program should know.</summary>
/// <param name="Resource">The resource that it is about.</param>
/// <param name="Text">What it is.</param>
/// <param name="IsLeft">Whether the resource is registered as it is defined, for no component says it.</param>
/// <param name="IsRefused">Whether the kit refuses the definition, so that it must be mended before the program runs.</param>
internal sealed record ConversionNote(ResourceId Resource, string Text, bool IsLeft, bool IsRefused)
{
    /// <summary>The note as people read it.</summary>
    public override string ToString() => $"{Resource}: {Text}";
}

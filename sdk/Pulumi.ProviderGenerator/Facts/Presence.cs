namespace Pulumi.ProviderGenerator.Facts;

/// <summary>How a property occurs on one side, as an input or as an output.</summary>
internal enum Presence
{
    Absent,
    Optional,
    Required,
}

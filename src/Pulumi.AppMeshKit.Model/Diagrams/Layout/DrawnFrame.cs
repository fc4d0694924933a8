namespace Pulumi.AppMeshKit.Model;

/// <summary>A frame with its place: versions that make the same calls, or with a title a mesh.</summary>
internal sealed record DrawnFrame(Box Box, string? Title);

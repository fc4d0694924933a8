namespace Pulumi.AppMeshKit.Model;

/// <summary>What is written at a line, with its place.</summary>
internal sealed record DrawnLabel(Box Box, IReadOnlyList<string> Texts);

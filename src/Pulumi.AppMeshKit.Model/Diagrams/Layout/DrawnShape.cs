namespace Pulumi.AppMeshKit.Model;

/// <summary>A shape with its place.</summary>
internal sealed record DrawnShape(PictureShape Shape, Box Box, IReadOnlyList<string> Texts);

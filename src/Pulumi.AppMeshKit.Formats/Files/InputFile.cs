namespace Pulumi.AppMeshKit.Formats;

/// <summary>A file to read.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">What to call it: as it was asked for, with forward slashes.</param>
/// <param name="IsNamed">Whether it was asked for itself, and not found in a folder: then it must hold definitions.</param>
internal sealed record InputFile(string Path, string Name, bool IsNamed);

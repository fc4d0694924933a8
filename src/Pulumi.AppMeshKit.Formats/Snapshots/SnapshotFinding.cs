using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>A finding as a preview reported it.</summary>
/// <param name="Finding">The finding, in the words of the program's author.</param>
/// <param name="Subject">What it was reported on: <c>ServiceWithRouter "colors"</c>, <c>Mesh "shop"</c>.</param>
/// <param name="Fails">Whether it makes the preview fail: an error, and in a mesh that fails on warnings a warning.</param>
public sealed record SnapshotFinding(Finding Finding, string Subject, bool Fails);

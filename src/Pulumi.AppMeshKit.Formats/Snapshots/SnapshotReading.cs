namespace Pulumi.AppMeshKit.Formats;

/// <summary>What came of reading a snapshot.</summary>
/// <param name="Snapshot">The snapshot; null where anything in it could not be read.</param>
/// <param name="Problems">What could not be read, each with its line.</param>
public sealed record SnapshotReading(MeshSnapshot? Snapshot, IReadOnlyList<UnreadableFile> Problems);

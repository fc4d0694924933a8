namespace Pulumi.AppMeshKit.Formats;

/// <summary>By what definitions are judged.</summary>
public sealed record CheckOptions
{
    /// <summary>
    /// The engine that the definitions are to be deployed to: <c>app-mesh</c> or <c>vpc-lattice</c>, or null where they are only looked at. With
    /// App Mesh, what its provider cannot carry (GR-023, SD-010) is an error and no note, and the engine's own end is reported once for
    /// each mesh (EOL-001). With VPC Lattice, what it does not keep (LOSS-…) and its limits (LAT-…) are reported.
    /// </summary>
    public string? Target { get; init; }

    /// <summary>Whether Pulumi.AwsNative registers what becomes of them on VPC Lattice, and not Pulumi.Aws: it has no method PATCH, and takes shorter paths.</summary>
    public bool UsesAwsNative { get; init; } = true;
}

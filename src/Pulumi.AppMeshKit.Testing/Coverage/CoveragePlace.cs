namespace Pulumi.AppMeshKit.Testing;

/// <summary>What a request can get to.</summary>
internal readonly record struct CoveragePlace(CoverageKind Kind, string Name);

using System.Reflection;

namespace Pulumi.ProviderContracts;

/// <summary>
/// The provider's package that a test project is about, or the contract project that stands in for it. Each test project
/// says in a part of its own which assembly that is.
/// </summary>
internal static partial class LoadedPackage
{
    /// <summary>Pulumi.Aws, Pulumi.AwsNative.</summary>
    public static string Name => Assembly.GetName().Name!;

    /// <summary>True for the contract project of this repository, false for the package it stands in for.</summary>
    public static bool IsContract => Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Any(metadata => metadata is { Key: "AppMeshKitSdk", Value: "contract" });
}

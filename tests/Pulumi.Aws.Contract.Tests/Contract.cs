using System.Reflection;

namespace Pulumi.Aws.Contract.Tests;

internal static class Contract
{
    public static Assembly Assembly { get; } = typeof(Provider).Assembly;

    /// <summary>True for the contract project of this repository, false for the package it stands in for.</summary>
    public static bool IsLoaded { get; } = Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Any(metadata => metadata is { Key: "AppMeshKitSdk", Value: "contract" });
}

using System.Reflection;

namespace Pulumi.Contract.Tests.Honesty;

/// <summary>Which of the two the tests run against.</summary>
internal static class ContractChoice
{
    /// <summary>Why a test about the contract projects does not run, or null where it does.</summary>
    public static string? SkipReason { get; } = IsContract() ? null : "This build uses the real Pulumi package.";

    private static bool IsContract()
        => typeof(Resource).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Any(metadata => metadata is { Key: "AppMeshKitSdk", Value: "contract" });
}

using System.Reflection;

namespace Pulumi.ProviderContracts;

/// <summary>These tests are about Pulumi.AwsNative.</summary>
internal static partial class LoadedPackage
{
    public static Assembly Assembly => typeof(AwsNative.Provider).Assembly;
}

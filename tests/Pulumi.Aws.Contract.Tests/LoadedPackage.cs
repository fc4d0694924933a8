using System.Reflection;

namespace Pulumi.ProviderContracts;

/// <summary>These tests are about Pulumi.Aws.</summary>
internal static partial class LoadedPackage
{
    public static Assembly Assembly => typeof(Aws.Provider).Assembly;
}

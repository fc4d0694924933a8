using System.Reflection;

namespace Pulumi.Contract.Tests.Honesty;

/// <summary>A test of the contract projects against the facts about the real packages. Skipped where either is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (SharedReference.Folder == null)
            Skip = "The folder with the facts about the real packages (../shared/reference) is not here.";
        else if (!IsContract)
            Skip = "This build uses the real Pulumi package: there is nothing to compare.";
    }

    private static bool IsContract
        => typeof(Resource).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Any(metadata => metadata is { Key: "AppMeshKitSdk", Value: "contract" });
}

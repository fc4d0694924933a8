namespace Pulumi.AppMeshKit.Model.Tests.Shared;

/// <summary>A fact about the reference data, skipped where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (SharedFolder.Root is null) Skip = SharedFolder.Absent;
    }
}

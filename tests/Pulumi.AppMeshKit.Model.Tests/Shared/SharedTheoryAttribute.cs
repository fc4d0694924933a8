namespace Pulumi.AppMeshKit.Model.Tests.Shared;

/// <summary>A theory about the reference data, skipped where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute()
    {
        if (SharedFolder.Root is null) Skip = SharedFolder.Absent;
    }
}

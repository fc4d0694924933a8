namespace Pulumi.Contract.Tests.Honesty;

/// <summary>A test of the contract projects against the facts about the real packages. Skipped where either is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
        => Skip = ContractChoice.SkipReason
            ?? (SharedReference.Folder == null ? "The folder with the facts about the real packages (../shared/reference) is not here." : null);
}

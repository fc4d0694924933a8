namespace Pulumi.Contract.Tests.Honesty;

/// <summary>A test that only makes sense against the contract projects. Skipped against the real package.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ContractFactAttribute : FactAttribute
{
    public ContractFactAttribute() => Skip = ContractChoice.SkipReason;
}

namespace Pulumi.Aws.Contract.Tests;

/// <summary>A test about the contract assembly itself; with the real package there is nothing to test.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ContractFactAttribute : FactAttribute
{
    public ContractFactAttribute()
    {
        if (!Contract.IsLoaded)
        {
            Skip = "the real Pulumi.Aws is loaded";
        }
    }
}

namespace Pulumi.ProviderContracts;

/// <summary>A test about the contract assembly itself; with the real package there is nothing to test.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ContractFactAttribute : FactAttribute
{
    public ContractFactAttribute()
    {
        if (!LoadedPackage.IsContract)
        {
            Skip = $"the real {LoadedPackage.Name} is loaded";
        }
    }
}

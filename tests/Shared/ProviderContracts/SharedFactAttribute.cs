namespace Pulumi.ProviderContracts;

/// <summary>A test that compares the contract assembly with the tables of the real package, where both are at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (!LoadedPackage.IsContract)
        {
            Skip = $"the real {LoadedPackage.Name} is loaded: there is nothing to compare";
        }
        else if (SharedReference.Folder is null)
        {
            Skip = "no folder of reference tables (../shared/reference beside the repository, or in APPMESHKIT_SHARED)";
        }
    }
}

namespace AppMeshKit.Build;

/// <summary>The two choices as MSBuild and people write them.</summary>
internal static class SdkNames
{
    /// <summary>MSBuild takes environment variables for properties, so one name serves both.</summary>
    public const string Variable = "AppMeshKitSdk";

    public static string Name(this Sdk sdk) => sdk == Sdk.Packages ? "packages" : "contract";

    public static string Description(this Sdk sdk) => sdk == Sdk.Packages ? "NuGet packages" : "contract projects in sdk/";

    public static Sdk Parse(string name, string where) => name switch
    {
        "packages" => Sdk.Packages,
        "contract" => Sdk.Contract,
        _ => throw new BuildException($"{where} is \"{name}\"; it must be packages or contract.", BuildException.Usage),
    };
}

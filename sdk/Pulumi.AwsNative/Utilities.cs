namespace Pulumi.AwsNative;

internal static class Utilities
{
    /// <summary>The version of the package that this project stands in for; the engine picks the plugin by it.</summary>
    public const string Version = "1.74.1";

    /// <summary>
    /// The options every resource of this package registers with: its version unless the caller names one, its id, and the
    /// properties whose change makes a new one, before those of the caller.
    /// </summary>
    public static CustomResourceOptions MakeResourceOptions(
        CustomResourceOptions? options, Input<string>? id, params string[] replaceOnChanges)
    {
        var defaults = new CustomResourceOptions { Version = Version };
        defaults.ReplaceOnChanges.AddRange(replaceOnChanges);
        var merged = CustomResourceOptions.Merge(defaults, options);
        merged.Id = id ?? merged.Id;
        return merged;
    }

    /// <summary>The first of the variables that is set.</summary>
    public static string? GetEnv(params string[] names) =>
        names.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => value is not null);
}

namespace Pulumi;

/// <summary>A configured provider, as a resource.</summary>
public class ProviderResource : CustomResource
{
    private Task<string>? _reference;

    public ProviderResource(string package, string name, ResourceArgs args, CustomResourceOptions? options = null)
        : this(package, name, args, options, registerPackageRequest: null)
    {
    }

    public ProviderResource(string package, string name, ResourceArgs args, CustomResourceOptions? options = null, RegisterPackageRequest? registerPackageRequest = null)
        : base($"pulumi:providers:{package}", name, args, options, registerPackageRequest)
        => Package = package;

    internal string Package { get; }

    /// <summary>How a request names this provider. Never complete at once, so neither is a resource that has a provider of its own.</summary>
    internal Task<string> Reference => _reference ??= Task.Run(FindReferenceAsync);

    private async Task<string> FindReferenceAsync()
    {
        var urn = await Urn.GetValueAsync(null!).ConfigureAwait(false);
        var id = await Id.GetValueAsync("").ConfigureAwait(false);
        return $"{urn}::{(string.IsNullOrEmpty(id) ? Serialization.Serializer.UnknownValue : id)}";
    }
}

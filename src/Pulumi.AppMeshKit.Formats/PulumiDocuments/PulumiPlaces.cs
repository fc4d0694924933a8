using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Tells where the resources of a document are made, by the providers in it.</summary>
/// <param name="resources">The resources.</param>
internal sealed class PulumiPlaces(IEnumerable<PulumiResource> resources)
{
    /// <summary>The settings of a provider that lead to another account or another AWS.</summary>
    private static readonly string[] Accounts = ["profile", "assumeRole", "assumeRoles", "assumeRoleWithWebIdentity", "allowedAccountIds", "endpoints"];

    private readonly Dictionary<string, PulumiResource> _providers = resources
        .Where(one => one.IsProvider)
        .GroupBy(one => one.Urn, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.Last(), StringComparer.Ordinal);

    /// <summary>The place of a resource.</summary>
    /// <param name="resource">The resource.</param>
    public PulumiPlace Of(PulumiResource resource)
    {
        var urn = resource.Provider is null ? null : PulumiUrn.OfProvider(resource.Provider);
        var provider = urn is null ? null : _providers.GetValueOrDefault(urn);
        var region = PulumiResourceReader.Text(resource.Inputs, "region")
            ?? (provider is null ? null : PulumiResourceReader.Text(provider.Inputs, "region"));
        return new(region, provider is null ? NameOf(urn) : string.Join(", ", Accounts.Select(setting => Setting(provider, setting)).OfType<string>()));
    }

    /// <summary>A default provider has its version in its name, which says nothing of where it works.</summary>
    private static string NameOf(string? urn) => urn is null || PulumiUrn.NameOf(urn) is not { } name || name.StartsWith("default", StringComparison.Ordinal)
        ? "the default provider"
        : $"provider {name}";

    /// <summary>Providers keep lists and objects as texts; whether they are the same is all that counts.</summary>
    private static string? Setting(PulumiResource provider, string setting) => provider.Inputs[setting] switch
    {
        SourceText text => $"{setting} {text.Text}",
        PulumiSecret => $"{setting} of {provider.Name}",
        _ => null,
    };
}

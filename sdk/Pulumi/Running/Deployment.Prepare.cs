using Pulumi.Serialization;

namespace Pulumi;

public sealed partial class Deployment
{
    private static async Task WaitForOptionsAsync(ResourceOptions options)
    {
        if (options.DeletedWith != null)
            await options.DeletedWith.Urn.GetValueAsync("").ConfigureAwait(false);
        foreach (var replaced in await Dependencies.OfAsync(options.ReplaceWithOrNone).ConfigureAwait(false))
            await replaced.Urn.GetValueAsync("").ConfigureAwait(false);
        if (options.ReplacementTrigger != null)
            await new Serializer(keepResources: true).SerializeAsync(options.ReplacementTrigger, new("replacementTrigger")).ConfigureAwait(false);
    }

    /// <summary>Waits for all that a resource needs, in the order in which the real package does.</summary>
    private async Task<ResourceRegistration> PrepareAsync(Resource resource, bool remote, ResourceArgs args, ResourceOptions options)
    {
        var (type, name) = (resource.GetResourceType(), resource.GetResourceName());
        var dependsOn = await Dependencies.OfAsync(options.DependsOnOrNone).ConfigureAwait(false);

        var serializer = new Serializer(keepResources: true, resourcesAreDependencies: !remote);
        var members = args.GetMembers().Where(member => IsOwnProperty(member.Key));
        var inputs = await SerializeAsync(serializer, $"resource:{name}[{type}]", members).ConfigureAwait(false);

        var parent = options.Parent ?? (type == Pulumi.Stack.TypeName ? null : Stack);
        var parentUrn = parent == null ? null : await parent.Urn.GetValueAsync(null!).ConfigureAwait(false);

        var provider = resource is CustomResource && options.Provider != null ? await options.Provider.Reference.ConfigureAwait(false) : "";
        if (remote && options is ComponentResourceOptions component)
            await WaitForProvidersAsync(component).ConfigureAwait(false);

        await Dependencies.WaitAsync(dependsOn).ConfigureAwait(false);
        await Dependencies.WaitAsync(serializer.Dependencies).ConfigureAwait(false);
        foreach (var alias in options.AliasesOrNone)
            await AliasUrns.WaitForAsync(alias).ConfigureAwait(false);

        return new(type, name, inputs, parentUrn, provider);
    }

    private static async Task WaitForProvidersAsync(ComponentResourceOptions options)
    {
        if (options.Provider != null)
            await options.Provider.Reference.ConfigureAwait(false);
        foreach (var provider in options.Providers)
            await provider.Reference.ConfigureAwait(false);
    }
}

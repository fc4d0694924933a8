using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>The names under which a service is called.</summary>
internal static class VirtualServiceMapping
{
    internal static IReadOnlyList<Named<VirtualServiceRequest>> Map(
        MapContext context,
        VirtualServiceProvider provider,
        string? name,
        IEnumerable<string> more,
        IEnumerable<Model.ServiceDiscovery?> discoveries,
        ApiList<TagRef>? tags)
    {
        var at = context.Root["ServiceName"];
        var first = name is not null ? at.Leaf(name) : Derived(context, at, [.. discoveries]);
        var others = more.Select((other, i) => (Logical: $"{context.Component}/{other}", Name: context.Root["ServiceNames"][i].Leaf(other)));
        return
        [
            Service(context.Component, first),
            .. others.Select(other => Service(other.Logical, other.Name)),
        ];

        Named<VirtualServiceRequest> Service(string logical, Value<string> serviceName) => new(logical, new VirtualServiceRequest
        {
            Origin = context.Root,
            MeshName = context.MeshName,
            MeshOwner = context.MeshOwner,
            Name = serviceName,
            Tags = tags,
            Spec = new() { Origin = context.Root, Provider = provider },
        });
    }

    /// <summary>The one name that every version is found by (D-17); without one, the user has to say it.</summary>
    private static Value<string> Derived(MapContext context, Origin at, IReadOnlyList<Model.ServiceDiscovery?> discoveries)
    {
        var names = discoveries.Select(DiscoveryMapping.FoundAs).Distinct().ToList();
        if (names is [{ } only]) return at.AsDefault().Leaf(only);

        context.Report(RuleBook.ServiceNameMissing(context.Subject, at, [.. names.OfType<string>()], Example(context.Component, names)));
        return Value<string>.Unknown("the service's name", at);
    }

    // colors-blue.shop.local and colors-green.shop.local suggest colors.shop.local.
    private static string Example(string component, IEnumerable<string?> names)
    {
        var domains = names.Select(name => name?[(name.IndexOf('.', StringComparison.Ordinal) + 1)..]).Distinct().ToList();
        return $"{component}.{(domains is [{ } only] ? only : "example.local")}";
    }
}

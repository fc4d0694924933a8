using Pulumi.ProviderGenerator.Facts;

namespace Pulumi.ProviderGenerator.Emit;

/// <summary>
/// Finds the nested types of resources. With a bridged provider a shape becomes one C# type for every path that leads to it,
/// with a native one it is one type.
/// </summary>
internal sealed class NestedTypes(ModuleFacts module, Flavor flavor)
{
    private readonly Dictionary<string, TypeFacts> _found = new(StringComparer.Ordinal);

    public static IEnumerable<KeyValuePair<string, TypeFacts>> Of(ModuleFacts module, IEnumerable<TypeFacts> resources, Flavor flavor)
    {
        var types = new NestedTypes(module, flavor);
        foreach (var resource in resources)
        {
            types.Visit(resource.Name, resource);
        }

        return types._found;
    }

    private void Visit(string owner, TypeFacts type)
    {
        foreach (var property in type.Properties.Where(Occurs))
        {
            if (module.ShapeOf(property) is { } shape)
            {
                var name = module.NestedName(owner, property);
                if (module.Provider == ProviderKind.Native && _found.ContainsKey(name))
                {
                    continue;
                }

                _found.Add(name, shape);
                Visit(name, shape);
            }
        }
    }

    private bool Occurs(PropertyFacts property) => flavor switch
    {
        Flavor.Args => property.Input != Presence.Absent,
        Flavor.Output => property.Output != Presence.Absent,
        _ => true, // the state may give everything, what was put in and what came out
    };
}

using Pulumi.ProviderGenerator.Facts;

namespace Pulumi.ProviderGenerator.Emit;

/// <summary>Finds the nested types of a resource: a shape becomes one C# type for every path that leads to it.</summary>
internal sealed class NestedTypes(ModuleFacts module, Flavor flavor)
{
    private readonly List<KeyValuePair<string, TypeFacts>> _found = [];

    public static IReadOnlyList<KeyValuePair<string, TypeFacts>> Of(ModuleFacts module, TypeFacts resource, Flavor flavor)
    {
        var types = new NestedTypes(module, flavor);
        types.Visit(resource.Name, resource);
        return types._found;
    }

    private void Visit(string owner, TypeFacts type)
    {
        foreach (var property in type.Properties.Where(property => property.IsShape && Occurs(property)))
        {
            var name = owner + property.TypeNamePart;
            var shape = module.Shapes[property.Type];
            _found.Add(new(name, shape));
            Visit(name, shape);
        }
    }

    private bool Occurs(PropertyFacts property) => flavor switch
    {
        Flavor.Args => property.Input != Presence.Absent,
        Flavor.Output => property.Output != Presence.Absent,
        _ => true, // the state may give everything, what was put in and what came out
    };
}

namespace Pulumi.ProviderGenerator.Facts;

/// <summary>Finds what would otherwise surface as a confusing error in generated code, or never end.</summary>
internal static class FactsChecker
{
    public static IEnumerable<FactsError> Check(ModuleFacts module) =>
        Properties(module).Concat(Circles(module)).Concat(Replacements(module));

    private static IEnumerable<FactsError> Properties(ModuleFacts module)
    {
        foreach (var type in module.Resources.Concat(module.Shapes.Values))
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var property in type.Properties)
            {
                if (!names.Add(property.Wire))
                {
                    yield return new(property.Line, $"{type.Name} has '{property.Wire}' twice");
                }

                if (!module.IsKnown(property.Type))
                {
                    yield return new(property.Line, $"there is no type '{property.Type}'");
                }
            }
        }
    }

    private static IEnumerable<FactsError> Circles(ModuleFacts module) => module.Shapes.Values
        .Where(shape => Reaches(module, shape, shape, []))
        .Select(shape => new FactsError(shape.Line, $"the shape '{shape.Name}' contains itself"));

    private static IEnumerable<FactsError> Replacements(ModuleFacts module) =>
        from resource in module.Resources
        from path in resource.Replaces
        where module.Provider != ProviderKind.Native || !Leads(module, resource, path.Split('.'))
        select new FactsError(resource.Line, module.Provider == ProviderKind.Native
            ? $"{resource.Name} has no '{path}' to be replaced for"
            : "only a native provider's package says what replaces a resource");

    private static bool Leads(ModuleFacts module, TypeFacts? type, IEnumerable<string> path)
    {
        PropertyFacts? property = null;
        foreach (var part in path)
        {
            property = type?.Properties.Find(candidate => candidate.Wire == part);
            type = property is null ? null : module.ShapeOf(property);
        }

        return property is not null;
    }

    private static bool Reaches(ModuleFacts module, TypeFacts from, TypeFacts target, HashSet<TypeFacts> seen) =>
        from.Properties.Any(property =>
            module.ShapeOf(property) is { } next && (next == target || (seen.Add(next) && Reaches(module, next, target, seen))));
}

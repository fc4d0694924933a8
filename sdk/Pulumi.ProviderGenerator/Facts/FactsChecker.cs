namespace Pulumi.ProviderGenerator.Facts;

/// <summary>Finds what would otherwise surface as a confusing error in generated code, or never end.</summary>
internal static class FactsChecker
{
    public static IEnumerable<FactsError> Check(ModuleFacts module)
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

                if (property.IsShape && !module.Shapes.ContainsKey(property.Type))
                {
                    yield return new(property.Line, $"there is no shape '{property.Type}'");
                }
            }
        }

        foreach (var shape in module.Shapes.Values.Where(shape => Reaches(module, shape, shape, [])))
        {
            yield return new(shape.Line, $"the shape '{shape.Name}' contains itself");
        }
    }

    private static bool Reaches(ModuleFacts module, TypeFacts from, TypeFacts target, HashSet<TypeFacts> seen) =>
        from.Properties.Any(property =>
            property.IsShape
            && module.Shapes.TryGetValue(property.Type, out var next)
            && (next == target || (seen.Add(next) && Reaches(module, next, target, seen))));
}

using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>Makes a resource object out of a URN, of the right class where a referenced assembly has one.</summary>
internal static class ResourceReferences
{
    private static readonly Lazy<Dictionary<string, Type>> _types = new(FindTypes);

    public static Resource Resolve(string urn)
    {
        var parts = urn.Split("::");
        if (!_types.Value.TryGetValue(parts[2].Split('$')[^1], out var type))
            return new DependencyResource(urn);

        ResourceOptions options = type.IsAssignableTo(typeof(CustomResource))
            ? new CustomResourceOptions { Urn = urn }
            : new ComponentResourceOptions { Urn = urn };
        return (Resource)type.GetConstructors()
            .Single(constructor => constructor.GetParameters().Length == 3)
            .Invoke([parts[3], null, options]);
    }

    private static Dictionary<string, Type> FindTypes()
    {
        var types = from assembly in AssembliesThatUsePulumi()
                    from type in assembly.GetTypes()
                    where type.IsAssignableTo(typeof(Resource))
                    let attribute = type.GetCustomAttribute<ResourceTypeAttribute>()
                    where attribute != null
                    orderby Version.TryParse(attribute.Version, out var version) ? version : new Version()
                    select (attribute.Type, type);
        var found = new Dictionary<string, Type>();
        foreach (var (name, type) in types)
            found[name] = type;
        return found;
    }

    // Assemblies load on demand: one that the program references may not be there yet.
    private static HashSet<Assembly> AssembliesThatUsePulumi()
    {
        var name = typeof(Resource).Assembly.GetName().Name;
        var found = new HashSet<Assembly>();
        var open = new Queue<Assembly>(AppDomain.CurrentDomain.GetAssemblies());
        while (open.TryDequeue(out var assembly))
        {
            var references = assembly.IsDynamic ? [] : assembly.GetReferencedAssemblies();
            if (!references.Any(reference => reference.Name == name) || !found.Add(assembly))
                continue;
            foreach (var reference in references.Where(reference => !reference.Name!.StartsWith("System", StringComparison.Ordinal)))
                open.Enqueue(Assembly.Load(reference));
        }

        return found;
    }
}

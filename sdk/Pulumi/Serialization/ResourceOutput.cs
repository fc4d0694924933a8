using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>One [Output] property of a resource class.</summary>
internal abstract class ResourceOutput(string name, MethodInfo setter)
{
    protected string Name => name;

    public static ResourceOutput Of(Type resource, PropertyInfo property, string? name)
    {
        var fullName = $"[Output] {resource.FullName}.{property.Name}";
        var type = property.PropertyType;
        if (!type.IsConstructedGenericType || type.GetGenericTypeDefinition() != typeof(Output<>))
            throw RunException.OutputsHaveIncorrectType([name!]);

        // A private setter of a base class is only found on that class.
        var setter = property.DeclaringType!.GetMethod("set_" + property.Name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            ?? throw new InvalidOperationException($"{fullName} did not have a 'set' method");

        TargetTypes.Check(fullName, type.GenericTypeArguments[0]);
        return (ResourceOutput)Activator.CreateInstance(
            typeof(ResourceOutput<>).MakeGenericType(type.GenericTypeArguments), name ?? property.Name, setter)!;
    }

    public OutputSource Attach(Resource resource, ImmutableHashSet<Resource> resources)
    {
        var source = CreateSource(resources);
        setter.Invoke(resource, [source.Output]);
        return source;
    }

    protected abstract OutputSource CreateSource(ImmutableHashSet<Resource> resources);
}

internal sealed class ResourceOutput<T>(string name, MethodInfo setter) : ResourceOutput(name, setter)
{
    protected override OutputSource CreateSource(ImmutableHashSet<Resource> resources) => new OutputSource<T>(Name, resources);
}

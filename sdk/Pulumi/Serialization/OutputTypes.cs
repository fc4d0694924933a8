using System.Collections.Concurrent;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>The classes marked with <see cref="OutputTypeAttribute"/>.</summary>
internal static class OutputTypes
{
    private static readonly ConcurrentDictionary<Type, OutputTypeInfo?> _known = new();

    public static OutputTypeInfo? Find(Type type)
        => _known.GetOrAdd(type, candidate => candidate.GetCustomAttribute<OutputTypeAttribute>() == null ? null : new(candidate));
}

/// <summary>How an output type is built from a state and written back into one.</summary>
internal sealed class OutputTypeInfo
{
    private const BindingFlags _all = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private readonly (string Name, FieldInfo Field)[] _fields;

    public OutputTypeInfo(Type type)
    {
        _fields = [.. type.GetFields(_all).Where(field => field.IsInitOnly).Select(field => (LowerFirst(field.Name), field))];

        var constructors = type.GetConstructors(_all);
        var publicOnes = constructors.Where(candidate => candidate.IsPublic).ToList();
        Constructor = constructors.FirstOrDefault(candidate => candidate.GetCustomAttribute<OutputConstructorAttribute>() != null)
            ?? (publicOnes.Count == 1 ? publicOnes[0] : null);
        Parameters = Constructor?.GetParameters()
            .Select(parameter => new OutputTypeParameter(
                parameter.GetCustomAttribute<OutputConstructorParameterAttribute>()?.Name ?? parameter.Name!,
                parameter.ParameterType,
                $"{type.FullName}({parameter.Name})"))
            .ToArray() ?? [];
    }

    public ConstructorInfo? Constructor { get; }

    public OutputTypeParameter[] Parameters { get; }

    public IEnumerable<KeyValuePair<string, object?>> GetFields(object value)
        => _fields.Select(field => KeyValuePair.Create(field.Name, field.Field.GetValue(value)));

    private static string LowerFirst(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

/// <summary>A parameter of an output constructor: its name in the state, its type, and how errors call it.</summary>
internal sealed record OutputTypeParameter(string StateName, Type Type, string Context);

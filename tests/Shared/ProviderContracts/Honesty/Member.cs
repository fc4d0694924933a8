using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi.ProviderContracts.Honesty;

/// <summary>A public property of a resource or of args, or a public field of an output type, with its wire name.</summary>
internal sealed record Member(string Name, string Wire, NullabilityInfo Nullability, bool Required)
{
    /// <summary>The type without Output, Input, InputList, ImmutableArray ... around it.</summary>
    public Type Element
    {
        get
        {
            var type = Nullability.Type;
            while (type.IsGenericType)
            {
                type = type.GetGenericArguments()[^1];
            }

            return type;
        }
    }

    public string Brackets => Is(typeof(InputList<>), typeof(ImmutableArray<>)) ? "[]"
        : Is(typeof(InputMap<>), typeof(ImmutableDictionary<,>)) ? "{}"
        : "";

    public static IEnumerable<Member> OfArgs(Type type) => Properties(type).Select(property =>
    {
        // Collections carry the attribute on the field behind them.
        var attribute = Attribute<InputAttribute>(property)
            ?? Attribute<InputAttribute>(type.GetField("_" + CamelCase(property.Name), BindingFlags.NonPublic | BindingFlags.Instance))
            ?? throw new InvalidOperationException($"{type}.{property.Name} has no [Input]");
        return new Member(
            property.Name, (string)attribute.ConstructorArguments[0].Value!, new NullabilityInfoContext().Create(property),
            (bool)attribute.ConstructorArguments[1].Value!);
    });

    public static IEnumerable<Member> OfResource(Type type) => Properties(type).Select(property =>
    {
        var attribute = Attribute<OutputAttribute>(property)
            ?? throw new InvalidOperationException($"{type}.{property.Name} has no [Output]");
        var nullability = new NullabilityInfoContext().Create(property);
        return new Member(
            property.Name, (string)attribute.ConstructorArguments[0].Value!, nullability, IsRequired(nullability.GenericTypeArguments[0]));
    });

    public static IEnumerable<Member> OfOutput(Type type)
    {
        var constructor = type.GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance).Single();
        Assert.True(constructor.IsDefined(typeof(OutputConstructorAttribute)), type.FullName);
        var fields = type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
        var parameters = constructor.GetParameters();
        Assert.Equal(fields.Select(field => CamelCase(field.Name)), parameters.Select(parameter => parameter.Name));
        return fields.Zip(parameters, (field, parameter) =>
        {
            var nullability = new NullabilityInfoContext().Create(field);
            Assert.True(field.IsInitOnly, field.Name);
            Assert.Equal(field.FieldType, parameter.ParameterType);
            return new Member(field.Name, parameter.Name!, nullability, IsRequired(nullability));
        });
    }

    private bool Is(params Type[] definitions) => Generics(Nullability.Type).Any(definitions.Contains);

    private static IEnumerable<Type> Generics(Type type)
    {
        for (; type.IsGenericType; type = type.GetGenericArguments()[^1])
        {
            yield return type.GetGenericTypeDefinition();
        }
    }

    private static bool IsRequired(NullabilityInfo info) => !TypeNames.Of(info).EndsWith('?');

    private static PropertyInfo[] Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

    private static CustomAttributeData? Attribute<T>(MemberInfo? member) =>
        member?.CustomAttributes.SingleOrDefault(data => data.AttributeType == typeof(T));

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

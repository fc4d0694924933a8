using System.Text;
using Pulumi.ProviderGenerator.Facts;

namespace Pulumi.ProviderGenerator.Emit;

/// <summary>Writes the structs that stand for texts out of a list. Nobody but the SDK, by reflection, makes one of another text.</summary>
internal static class EnumEmitter
{
    public static void Struct(StringBuilder code, EnumFacts facts)
    {
        var name = facts.Name;
        code.Append($$"""
            [EnumType]
            public readonly struct {{name}} : global::System.IEquatable<{{name}}>
            {
                private readonly string _value;

                private {{name}}(string value) => _value = value ?? throw new global::System.ArgumentNullException(nameof(value));


            """);
        foreach (var member in facts.Members)
        {
            code.Append($"    public static {name} {member.Key} {{ get; }} = new(\"{member.Value}\");\n");
        }

        code.Append($$"""

                public static bool operator ==({{name}} left, {{name}} right) => left.Equals(right);
                public static bool operator !=({{name}} left, {{name}} right) => !left.Equals(right);
                public static explicit operator string({{name}} value) => value._value;

                public override bool Equals(object? obj) => obj is {{name}} other && Equals(other);
                public bool Equals({{name}} other) => string.Equals(_value, other._value, global::System.StringComparison.Ordinal);
                public override int GetHashCode() => _value?.GetHashCode() ?? 0;
                public override string ToString() => _value;
            }


            """);
    }
}

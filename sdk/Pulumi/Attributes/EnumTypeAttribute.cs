namespace Pulumi;

/// <summary>Marks a struct that stands for a string or a number out of a list.</summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class EnumTypeAttribute : Attribute
{
}

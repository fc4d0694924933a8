namespace Pulumi;

/// <summary>Marks a property of a resource that is filled from the resource's state.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OutputAttribute : Attribute
{
    public OutputAttribute(string? name = null) => Name = name;

    public string? Name { get; }
}

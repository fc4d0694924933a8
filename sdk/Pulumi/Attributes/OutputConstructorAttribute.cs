namespace Pulumi;

/// <summary>Marks the constructor that builds an output type from a resource's state.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
public sealed class OutputConstructorAttribute : Attribute
{
}

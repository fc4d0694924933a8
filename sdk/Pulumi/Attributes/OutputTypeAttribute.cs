namespace Pulumi;

/// <summary>Marks a class that may appear inside an output.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OutputTypeAttribute : Attribute
{
}

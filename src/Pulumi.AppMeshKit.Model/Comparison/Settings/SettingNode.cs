namespace Pulumi.AppMeshKit.Model;

/// <summary>A value, a structure or a list of a resource, with what is below it by name. Items of a list are named by what tells them apart.</summary>
/// <param name="Value">What stands there: a value, a structure or a list, equal by content.</param>
internal sealed record SettingNode(object Value)
{
    /// <summary>What is below it, in the API's order.</summary>
    public IReadOnlyList<(string Name, SettingNode Node)> Children { get; init; } = [];

    /// <summary>Whether it is a list.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether nothing can be said of what is below it.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>What is below it by this name; null where there is nothing.</summary>
    public SettingNode? this[string name] => Children.FirstOrDefault(child => child.Name == name).Node;
}

using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>A Kubernetes label selector: all its demands on labels must hold.</summary>
internal static class LabelSelector
{
    /// <summary>Whether a selector picks something with these labels.</summary>
    /// <param name="selector">The selector as written.</param>
    /// <param name="labels">The labels as written; null for something without.</param>
    public static bool Matches(SourceObject selector, SourceObject? labels) =>
        (selector["matchLabels"] is not SourceObject wanted || wanted.Names.All(name => Text(labels, name) is { } label && label == wanted[name]!.Source))
        && (selector["matchExpressions"] is not SourceList demands || demands.Items.OfType<SourceObject>().All(demand => Holds(demand, labels)));

    private static bool Holds(SourceObject demand, SourceObject? labels)
    {
        var label = Text(labels, demand["key"]?.Source ?? string.Empty);
        var isListed = demand["values"] is SourceList values && label is not null && values.Items.Any(value => value.Source == label);
        return demand["operator"]?.Source switch
        {
            "In" => isListed,
            "NotIn" => !isListed,
            "Exists" => label is not null,
            "DoesNotExist" => label is null,
            _ => false,
        };
    }

    private static string? Text(SourceObject? labels, string name) => labels?[name]?.Source;
}

namespace Pulumi.AppMeshKit.Model;

/// <summary>Names of resources. They become parts of ARNs and of request addresses.</summary>
internal static class NameRules
{
    /// <summary>The name of a resource that is not a virtual service.</summary>
    public static IEnumerable<Finding> Resource(Place at, Value<string>? name, string noun) =>
        Findings.Of(Reference(at, name, noun), Characters(at, name, noun));

    /// <summary>A name that says which resource is meant: its characters are judged where the resource is defined.</summary>
    public static IEnumerable<Finding> Reference(Place at, Value<string>? name, string noun)
    {
        if (name.HasBadLength(255, out var text)) yield return RuleBook.NameLength(at, noun, text);
        else if (text is not null && BreaksSegment(text)) yield return RuleBook.NameSegment(at, noun, name!, Segment(text));
    }

    /// <summary>The name of a virtual service: callers use it as a host name.</summary>
    public static IEnumerable<Finding> Service(Place at, Value<string> name)
    {
        if (name.HasBadLength(255, out var text)) yield return RuleBook.ServiceNameLength(at, text);
        else if (text is null) yield break;
        else if (BreaksSegment(text)) yield return RuleBook.NameSegment(at, "virtual service", name, Segment(text));
        else if (!text.Contains('.', StringComparison.Ordinal)) yield return RuleBook.ServiceName(at, name);
    }

    private static IEnumerable<Finding> Characters(Place at, Value<string>? name, string noun)
    {
        if (!name.Has(out var text) || BreaksSegment(text)) yield break;

        var others = text.Where(letter => !char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_')).Distinct().ToList();
        if (others.Count > 0) yield return RuleBook.NameCharacters(at, noun, name!, others.Select(letter => letter.ToString()));
    }

    private static bool BreaksSegment(string name) => name.Any(letter => letter == '/' || char.IsWhiteSpace(letter));

    private static string Segment(string name) =>
        string.Concat(name.Select(letter => letter == '/' || char.IsWhiteSpace(letter) ? '-' : letter));
}

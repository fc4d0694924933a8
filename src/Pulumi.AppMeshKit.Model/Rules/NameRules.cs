using System.Buffers;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Names of resources. They become parts of ARNs and of request addresses.</summary>
internal static class NameRules
{
    private static readonly SearchValues<char> Promised = SearchValues.Create("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    /// <summary>The name of a resource that is not a virtual service.</summary>
    public static IEnumerable<Finding> Resource(Place at, Value<string>? name, string noun) =>
        Findings.Of(Reference(at, name, noun), Characters(at, name, noun));

    /// <summary>A name that says which resource is meant: its characters are judged where the resource is defined.</summary>
    public static IEnumerable<Finding> Reference(Place at, Value<string>? name, string noun) =>
        name.HasBadLength(255, out var text) ? [RuleBook.NameLength(at, noun, text)]
        : text is not null && BreaksSegment(text) ? [RuleBook.NameSegment(at, noun, name!, Segment(text))]
        : [];

    /// <summary>The name of a virtual service: callers use it as a host name.</summary>
    public static IEnumerable<Finding> Service(Place at, Value<string> name) =>
        name.HasBadLength(255, out var text) ? [RuleBook.ServiceNameLength(at, text)]
        : text is null ? []
        : BreaksSegment(text) ? [RuleBook.NameSegment(at, "virtual service", name, Segment(text))]
        : text.Contains('.', StringComparison.Ordinal) ? []
        : [RuleBook.ServiceName(at, name)];

    private static IEnumerable<Finding> Characters(Place at, Value<string>? name, string noun)
    {
        if (!name.Has(out var text) || !text.AsSpan().ContainsAnyExcept(Promised) || BreaksSegment(text)) return [];

        var others = text.Where(letter => !Promised.Contains(letter)).Distinct().Select(letter => letter.ToString());
        return [RuleBook.NameCharacters(at, noun, name!, others)];
    }

    private static bool BreaksSegment(string name) =>
        name.AsSpan().ContainsAnyExcept(Promised) && name.Any(letter => letter == '/' || char.IsWhiteSpace(letter));

    private static string Segment(string name) =>
        string.Concat(name.Select(letter => letter == '/' || char.IsWhiteSpace(letter) ? '-' : letter));
}

namespace Pulumi.AppMeshKit.Model;

/// <summary>Matchers of headers and of gRPC metadata. A matcher without a match means "is there".</summary>
internal static class MatcherRules
{
    public static IEnumerable<Finding> Headers(Place at, MatcherIds ids, ApiList<HttpRouteHeader>? headers) => Findings.Of(
        Count(at.At("headers", headers), ids, headers),
        at.Each("headers", headers, (place, header) => Findings.Of(
            Matcher(place, ids, header.Name, header.Match),
            Host(place, header.Name),
            Inverted(place, header))));

    public static IEnumerable<Finding> Metadata(Place at, MatcherIds ids, ApiList<GrpcRouteMetadata>? metadata) => Findings.Of(
        Count(at.At("metadata", metadata), ids, metadata),
        at.Each("metadata", metadata, (place, entry) => Matcher(place, ids, entry.Name, entry.Match)));

    private static IEnumerable<Finding> Count<T>(Place at, MatcherIds ids, ApiList<T>? list) =>
        list is { IsUnknown: false, Count: 0 or > 10 } ? [RuleBook.MatcherCount(at, ids.Count, list.Count, ids.Plural)] : [];

    private static IEnumerable<Finding> Matcher(Place at, MatcherIds ids, Value<string>? name, HeaderMatchMethod? match)
    {
        if (name is null) yield return RuleBook.Required(at.Missing("name"), "a " + ids.Noun, "name");
        if (name.HasBadLength(50, out var text)) yield return RuleBook.MatcherName(at.At("name", name), ids.Name, ids.Noun, text);
        if (!match.IsGiven()) yield break;

        foreach (var finding in Method(at.At("match", match), ids, match)) yield return finding;
    }

    private static IEnumerable<Finding> Method(Place at, MatcherIds ids, HeaderMatchMethod match) => Findings.Of(
        at.OneOf(
            ids.Method,
            "the match of a " + ids.Noun,
            ("exact", match.Exact),
            ("prefix", match.Prefix),
            ("range", match.Range),
            ("regex", match.Regex),
            ("suffix", match.Suffix)),
        Value(at, ids, "exact", match.Exact),
        Value(at, ids, "prefix", match.Prefix),
        Value(at, ids, "regex", match.Regex),
        Value(at, ids, "suffix", match.Suffix),
        RegexRules.Check(at.At("regex", match.Regex), match.Regex),
        at.Inside("range", match.Range, Range));

    private static IEnumerable<Finding> Value(Place at, MatcherIds ids, string member, Value<string>? value) =>
        value.HasBadLength(255, out var text) ? [RuleBook.MatcherValue(at.At(member, value), ids.Value, text)] : [];

    private static IEnumerable<Finding> Range(Place at, MatchRange range)
    {
        if (range.Start is null) yield return RuleBook.Required(at.Missing("start"), "a range", "start");
        if (range.End is null) yield return RuleBook.Required(at.Missing("end"), "a range", "end");
        if (range.Start.Has(out var start) && range.End.Has(out var end) && start >= end) yield return RuleBook.Range(at, start, end);
    }

    private static IEnumerable<Finding> Host(Place at, Value<string>? name)
    {
        if (name.Has(out var text) && (text.Equals("host", StringComparison.OrdinalIgnoreCase) || text.Equals(":authority", StringComparison.OrdinalIgnoreCase)))
            yield return RuleBook.HostHeader(at.At("name", name), name!);
    }

    private static IEnumerable<Finding> Inverted(Place at, HttpRouteHeader header)
    {
        if (header.Match is not null && header.Invert.Has(out var invert) && invert)
            yield return RuleBook.InvertedMatch(at.At("invert", header.Invert), header.Name?.ToString() ?? string.Empty);
    }
}

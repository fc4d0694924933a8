namespace Pulumi.AppMeshKit.Model;

/// <summary>Tags.</summary>
internal static class TagRules
{
    public static IEnumerable<Finding> Check(Place at, ApiRequest request)
    {
        var tags = request.Tags;
        if (tags.IsAbsentOrEmpty()) return [RuleBook.NoTags(at.At("tags", tags), request.Id().ToString())];

        return Findings.Of(
            tags!.Count > 50 ? [RuleBook.TagCount(at.At("tags", tags), tags.Count)] : [],
            at.Each("tags", tags, Tag));
    }

    private static IEnumerable<Finding> Tag(Place at, TagRef tag) => Findings.Of(
        at.Required("key", tag.Key, "a tag"),
        Key(at.At("key", tag.Key), tag.Key),
        Value(at, tag));

    private static IEnumerable<Finding> Key(Place at, Value<string>? key)
    {
        if (key.HasBadLength(128, out var text)) yield return RuleBook.TagKeyLength(at, text);
        else if (text is null) yield break;
        else if (text.StartsWith("aws:", StringComparison.OrdinalIgnoreCase)) yield return RuleBook.TagReserved(at, key!);
        else if (Others(text) is { Count: > 0 } others) yield return RuleBook.TagCharacters(at, key!, others);
    }

    private static IEnumerable<Finding> Value(Place at, TagRef tag)
    {
        var key = tag.Key?.ToString() ?? string.Empty;
        if (tag.Value is null)
        {
            yield return RuleBook.TagValueMissing(at.Missing("value"), key);
        }
        else if (tag.Value.Has(out var text))
        {
            if (text.Length > 256) yield return RuleBook.TagValueLength(at.At("value", tag.Value), key, text);
            else if (Others(text) is { Count: > 0 } others) yield return RuleBook.TagCharacters(at.At("value", tag.Value), tag.Value, others);
        }
    }

    private static List<string> Others(string text) =>
        [.. text.Where(letter => !char.IsLetterOrDigit(letter) && !" +-=._:/@".Contains(letter, StringComparison.Ordinal)).Distinct().Select(letter => letter.ToString())];
}

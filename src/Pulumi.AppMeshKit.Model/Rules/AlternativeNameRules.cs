namespace Pulumi.AppMeshKit.Model;

/// <summary>Subject alternative names that a certificate must carry.</summary>
internal static class AlternativeNameRules
{
    public static IEnumerable<Finding> Check(Place at, SubjectAlternativeNames names) => Findings.Of(
        at.Required("match", names.Match, "a list of subject alternative names"),
        at.Inside("match", names.Match, Match));

    private static IEnumerable<Finding> Match(Place at, SubjectAlternativeNameMatchers match)
    {
        var names = match.Exact;
        var list = at.At("exact", names);
        if (names.IsAbsentOrEmpty()) yield return RuleBook.AlternativeNamesMissing(list);
        if (!names.IsGiven()) yield break;

        for (var index = 0; index < names.Count; index++)
        {
            var place = list.Item(index, names[index]);
            if (names[index].HasBadLength(254, out var name)) yield return RuleBook.AlternativeNameLength(place, name);
            else if (name is not null && !IsName(name)) yield return RuleBook.AlternativeName(place, names[index]);
        }
    }

    private static bool IsName(string name) =>
        DomainName.IsValid(name.StartsWith("*.", StringComparison.Ordinal) ? name[2..] : name)
        || (name.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(name, UriKind.Absolute, out _));
}

namespace Pulumi.AppMeshKit.Model;

/// <summary>Matchers of query parameters. One without a match means "is there"; a match must say what it compares with.</summary>
internal static class QueryParameterRules
{
    public static IEnumerable<Finding> Check(Place at, Rule rule, ApiList<HttpQueryParameter>? parameters) => Findings.Of(
        parameters is { IsUnknown: false, Count: 0 or > 10 }
            ? [RuleBook.MatcherCount(at.At("queryParameters", parameters), rule, parameters.Count, "query parameters")]
            : [],
        at.Each("queryParameters", parameters, (place, parameter) => Parameter(place, rule, parameter)));

    private static IEnumerable<Finding> Parameter(Place at, Rule rule, HttpQueryParameter parameter)
    {
        if (parameter.Name is null) yield return RuleBook.QueryParameterPart(at.Missing("name"), rule, "name", "a query parameter");
        if (parameter.Match is { IsUnknown: false, Exact: null })
            yield return RuleBook.QueryParameterPart(at.At("match", parameter.Match).Missing("exact"), rule, "exact", "the match of a query parameter");
    }
}

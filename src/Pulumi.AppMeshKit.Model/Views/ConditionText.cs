using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Conditions on headers, metadata and query parameters in words.</summary>
internal static class ConditionText
{
    /// <summary><c>x-user = qa</c>.</summary>
    public static string Of(HttpRouteHeader header) => Of(header.Name, header.Match, header.Invert);

    /// <summary><c>tenant starts with a</c>.</summary>
    public static string Of(GrpcRouteMetadata metadata) => Of(metadata.Name, metadata.Match, metadata.Invert);

    /// <summary><c>?branch=v2</c>.</summary>
    public static string Of(HttpQueryParameter parameter) =>
        parameter.Match?.Exact is { } value ? $"?{parameter.Name}={value}" : $"?{parameter.Name}";

    private static string Of(Value<string>? name, HeaderMatchMethod? match, Value<bool>? invert)
    {
        var condition = match switch
        {
            { Exact: { } exact } => $"{name} = {exact}",
            { Prefix: { } prefix } => $"{name} starts with {prefix}",
            { Suffix: { } suffix } => $"{name} ends with {suffix}",
            { Regex: { } regex } => $"{name} ~ {regex}",
            { Range: { } range } => $"{name} from {range.Start} to {Last(range)}",
            { UnknownSource: { } source } => $"{name} = {source}",
            _ => $"{name} present",
        };
        return invert.Has(out var inverted) && inverted ? $"not {condition}" : condition;
    }

    // The end of a range is the first number after it; people read the last one inside.
    private static string Last(MatchRange range) =>
        range.End.Has(out var end) ? (end - 1).ToString(CultureInfo.InvariantCulture) : $"below {range.End}";
}

namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// The same shapes stand in routes and in gateway routes, under different ids: which ids to use where, and what to call things.
/// </summary>
internal sealed record MatcherIds(Rule Count, Rule Name, Rule Method, Rule Value, string Noun, string Plural)
{
    public static MatcherIds RouteHeaders { get; } =
        new(RuleBook.RT012, RuleBook.RT013, RuleBook.RT014, RuleBook.RT015, "header", "headers");

    public static MatcherIds RouteMetadata { get; } =
        new(RuleBook.RT025, RuleBook.RT025, RuleBook.RT025, RuleBook.RT025, "metadata entry", "metadata entries");

    public static MatcherIds GatewayHeaders { get; } =
        new(RuleBook.GR019, RuleBook.GR019, RuleBook.GR019, RuleBook.GR019, "header", "headers");

    public static MatcherIds GatewayMetadata { get; } =
        new(RuleBook.GR019, RuleBook.GR019, RuleBook.GR019, RuleBook.GR019, "metadata entry", "metadata entries");
}

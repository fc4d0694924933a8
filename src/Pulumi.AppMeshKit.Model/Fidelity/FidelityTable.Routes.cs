namespace Pulumi.AppMeshKit.Model;

/// <content>Which requests a route takes, and where they go.</content>
public static partial class FidelityTable
{
    /// <summary>What becomes of a route with a condition that cannot be expressed: without the condition it would take what belongs to others.</summary>
    private const string LeftOut = "the route is left out, and its requests go to the next one that takes them";

    private const string MatchRemedy = "Match an exact value or a prefix, in a route for each.";
    private const string InvertRemedy = "Give what it excludes a route of its own before this one.";
    private const string DecideRemedy = "Let the application decide, or match a header that says the same.";

    private static FidelityRow[] RouteRows =>
    [
        Row(RuleBook.LOSS022, LossClass.Routing, "weighted targets", Lattice.Full(Routes("action"))),
        Row(RuleBook.LOSS023, LossClass.Routing, "path prefix", Lattice.Full(HttpRoutes("match.prefix"))),
        Row(RuleBook.LOSS024, LossClass.Routing, "exact path", Lattice.Full(HttpRoutes("match.path.exact"))),
        Row(
            RuleBook.LOSS025,
            LossClass.Routing,
            "path by an expression",
            Lattice.None($"matches no expression: {LeftOut}", "Match an exact path or a prefix, in a route for each.", HttpRoutes("match.path.regex")) with { ShowsValue = true }),
        Row(RuleBook.LOSS026, LossClass.Routing, "header with an exact value or a prefix", Lattice.Full(HttpRoutes("match.headers"))),
        Row(
            RuleBook.LOSS027,
            LossClass.Routing,
            "header by suffix, expression, range, presence or inverted",
            Lattice.None(
                $"does not match a header that is merely there: {LeftOut}",
                MatchRemedy,
                HttpRoutes("match.headers[]")).If("presence", FidelityCases.Is<HttpRouteHeader>(static header => header.Match is null)) with { ShowsValue = true },
            Lattice.None(
                $"matches the exact value of a header or its prefix, and nothing else: {LeftOut}",
                MatchRemedy,
                HttpRoutes("match.headers[].match.suffix", "match.headers[].match.regex", "match.headers[].match.range")) with { Case = "suffix, expression or range", ShowsValue = true },
            Lattice.None(
                $"inverts no condition: {LeftOut}",
                InvertRemedy,
                HttpRoutes("match.headers[].invert")).If("inverted", FidelityCases.IsTrue)),
        Row(
            RuleBook.LOSS028,
            LossClass.Routing,
            "query parameters",
            Lattice.None($"matches no query: {LeftOut}", DecideRemedy, HttpRoutes("match.queryParameters")) with { ShowsValue = true }),
        Row(
            RuleBook.LOSS029,
            LossClass.Routing,
            "method",
            Lattice.Full(HttpRoutes("match.method")),
            Lattice.None(
                "is written with Pulumi.AwsNative here, which has no PATCH: the route cannot be registered",
                "Render to Pulumi.Aws, or leave the method out.",
                HttpRoutes("match.method")).If(
                    "`PATCH` with Pulumi.AwsNative",
                    static (value, options) => options.UsesAwsNative && FidelityCases.Is("PATCH")(value, options))),
        Row(
            RuleBook.LOSS030,
            LossClass.Routing,
            "scheme",
            Lattice.None($"matches no scheme: {LeftOut}", "Give http and https listeners of their own.", HttpRoutes("match.scheme")) with { ShowsValue = true }),
        Row(
            RuleBook.LOSS031,
            LossClass.Routing,
            "gRPC service, method and metadata",
            Lattice.Full(GrpcRoute("match.serviceName", "match.methodName", "match.metadata")),
            Lattice.None(
                $"does not match metadata that is merely there: {LeftOut}",
                MatchRemedy,
                GrpcRoute("match.metadata[]")).If("presence of metadata", FidelityCases.Is<GrpcRouteMetadata>(static metadata => metadata.Match is null)) with { ShowsValue = true },
            Lattice.None(
                $"matches the exact value of metadata or its prefix, and nothing else: {LeftOut}",
                MatchRemedy,
                GrpcRoute("match.metadata[].match.suffix", "match.metadata[].match.regex", "match.metadata[].match.range")) with { Case = "suffix, expression or range of metadata", ShowsValue = true },
            Lattice.None(
                $"inverts no condition: {LeftOut}",
                InvertRemedy,
                GrpcRoute("match.metadata[].invert")).If("inverted metadata", FidelityCases.IsTrue)),
        Row(RuleBook.LOSS032, LossClass.Routing, "priority", Lattice.Full(Route("spec.priority"))),
    ];
}

namespace Pulumi.AppMeshKit.Model;

/// <content>What a route matches: path, headers, query parameters, gRPC calls.</content>
public static partial class RuleBook
{
    internal static readonly Rule RT007 = Core("RT-007", "a path prefix begins with a slash");
    internal static readonly Rule RT008 = Core("RT-008", "a match has a prefix or a path");
    internal static readonly Rule RT009 = Core("RT-009", "a path match is exact or a regex of 1 to 255 characters");
    internal static readonly Rule RT010 = Core("RT-010", "an exact path begins with a slash");
    internal static readonly Rule RT011 = Lint("RT-011", "a match says which paths it takes");
    internal static readonly Rule RT012 = Core("RT-012", "a match has 1 to 10 headers");
    internal static readonly Rule RT013 = Core("RT-013", "a header name has 1 to 50 characters");
    internal static readonly Rule RT014 = Core("RT-014", "a header is matched in one way");
    internal static readonly Rule RT015 = Core("RT-015", "a header value has 1 to 255 characters");
    internal static readonly Rule RT016 = Core("RT-016", "a range ends after it starts");
    internal static readonly Rule RT017 = Core("RT-017", "a match has 1 to 10 query parameters");
    internal static readonly Rule RT018 = Core("RT-018", "a method is an HTTP method in upper case");
    internal static readonly Rule RT019 = Lint("RT-019", "a scheme is for http2 routes");
    internal static readonly Rule RT023 = Core("RT-023", "a gRPC method has its service");
    internal static readonly Rule RT024 = Core("RT-024", "a gRPC method name has 1 to 50 characters");
    internal static readonly Rule RT025 = Core("RT-025", "gRPC metadata is 1 to 10 entries, each matched in one way");
    internal static readonly Rule RT026 = Lint("RT-026", "a gRPC match says which calls it takes");
    internal static readonly Rule RT027 = Core("RT-027", "a tcp route has targets, a port match and an idle timeout only");
    internal static readonly Rule RT028 = Lint("RT-028", "a regex is one that Envoy takes");
    internal static readonly Rule RT029 = Core("RT-029", "a scheme is http or https");
    internal static readonly Rule RT033 = Hint("RT-033", "a prefix ends with a slash");
    internal static readonly Rule RT034 = Hint("RT-034", "a regex matches the whole value");
    internal static readonly Rule RT035 = Lint("RT-035", "a host is matched by a gateway route's host name");
    internal static readonly Rule RT036 = Lint("RT-036", "an inverted match reckons with missing headers");

    private static Rule[] RouteMatchRules =>
    [
        RT007, RT008, RT009, RT010, RT011, RT012, RT013, RT014, RT015, RT016, RT017, RT018, RT019, RT023, RT024, RT025, RT026, RT027,
        RT028, RT029, RT033, RT034, RT035, RT036,
    ];

    internal static Finding PathPrefix(Place at, Rule rule, IValue prefix) =>
        at.Finding(rule, $"{Say.Quoted(prefix)} must start with \"/\".", $"Write \"/{prefix}\".");

    internal static Finding PrefixAndPath(Place at, Rule rule) =>
        at.Finding(rule, "the match has a prefix and a path; it must have one of the two.", "Remove one.");

    internal static Finding PathLength(Place at, Rule rule, string path) =>
        at.Finding(rule, $"the path {Say.Length(path, 255)}.");

    internal static Finding ExactPath(Place at, Rule rule, IValue path) =>
        at.Finding(rule, $"{Say.Quoted(path)} must start with \"/\".", $"Write \"/{path}\".");

    internal static Finding EveryPath(Place at) =>
        at.Finding(RT011, "the match has neither prefix nor path, so the route takes every path.", "Add the prefix \"/\" to say so.");

    internal static Finding MatcherCount(Place at, Rule rule, int count, string noun) =>
        at.Finding(rule, $"there are {count} {noun}; a match must have 1 to 10, or leave the list out.");

    internal static Finding MatcherName(Place at, Rule rule, string noun, string name) =>
        at.Finding(rule, $"the name of the {noun} {Say.Length(name, 50)}.");

    internal static Finding MatcherValue(Place at, Rule rule, string value) =>
        at.Finding(rule, $"the value to match {Say.Length(value, 255)}.");

    internal static Finding Range(Place at, long start, long end) => at.Finding(
        RT016, $"the range from {start} to {end} is empty: its end is not matched, so it must be greater than its start.");

    internal static Finding QueryParameterPart(Place at, Rule rule, string part, string noun) =>
        at.Finding(rule, $"\"{part}\" is missing; {noun} needs one.", $"Add \"{part}\".");

    internal static Finding Method(Place at, IValue method, bool isLower) => at.Finding(
        RT018,
        $"the method is {Say.Quoted(method)}; it must be GET, HEAD, POST, PUT, DELETE, CONNECT, OPTIONS, TRACE or PATCH.",
        isLower ? $"Write \"{method.ToString()!.ToUpperInvariant()}\"." : null);

    internal static Finding SchemeIgnored(Place at) =>
        at.Finding(RT019, "a scheme has an effect on http2 routes only.", "Leave it out, or make it an http2 route.");

    internal static Finding MethodWithoutService(Place at, IValue method) =>
        at.Finding(RT023, $"the gRPC method {Say.Quoted(method)} has no service; a method needs one.", "Add \"serviceName\".");

    internal static Finding MethodName(Place at, string name) =>
        at.Finding(RT024, $"the name of the gRPC method {Say.Length(name, 50)}.");

    internal static Finding EveryCall(Place at) =>
        at.Finding(RT026, "the match is empty, so the route takes every gRPC call.", "Name a service if that is not meant.");

    internal static Finding Regex(Place at, IValue regex, string reason) =>
        at.Finding(RT028, $"Envoy will refuse the regex {Say.Quoted(regex)}: {reason}.");

    internal static Finding Scheme(Place at, IValue scheme) =>
        at.Finding(RT029, $"the scheme is {Say.Quoted(scheme)}; it must be \"http\" or \"https\".");

    internal static Finding PrefixSibling(Place at, string prefix, string sibling) => at.Finding(
        RT033,
        $"prefix \"{prefix}\" also matches \"{sibling}\": prefixes are compared letter by letter.",
        $"Write \"{prefix}/\" if only what lies below is meant.");

    internal static Finding WholeRegex(Place at, string regex) => at.Finding(
        RT034, $"the regex \"{regex}\" matches only this text: it must cover the whole value.", $"Write \".*{regex}.*\" if the value should contain it.");

    internal static Finding HostHeader(Place at, IValue name) => at.Finding(
        RT035,
        $"header {Say.Quoted(name)} is the host, which a gateway rewrites before a router sees it.",
        "Match the host name of a gateway route.");

    internal static Finding InvertedMatch(Place at, string name) => at.Finding(
        RT036,
        $"the inverted match on header \"{name}\" does not take requests without that header.",
        "Add a route with invert and no match for those.");

    internal static Finding TcpRouteMember(Place at, string what) => at.Finding(
        RT027, $"a tcp route has no {what}; it has targets, a match of the port and an idle timeout.", "Remove it, or make the route http, http2 or grpc.");
}

using System.Diagnostics;
using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Testing;

/// <summary>
/// A request, and what it should become. Assertions can be chained; the first one that does not hold throws a
/// <see cref="MeshAssertionException"/> which says what was expected, what is, and how each route was looked at.
/// </summary>
[StackTraceHidden]
public sealed class TestedRequest
{
    private readonly MeshTest _test;
    private readonly SimulatedCall _call;
    private readonly Lazy<RouteAnswer> _answer;

    internal TestedRequest(MeshTest test, SimulatedCall call) => (_test, _call, _answer) = (test, call, new(call.Resolve));

    /// <summary>What becomes of the request, for assertions of your own. They do not count for the coverage.</summary>
    public RouteAnswer Answer => _answer.Value;

    /// <summary>The same request with one more header, or with one more entry in a gRPC call's metadata.</summary>
    /// <param name="name">The name; the letter case does not count.</param>
    /// <param name="value">The value; its letter case does count.</param>
    public TestedRequest Header(string name, string value) => new(_test, _call.Header(name, value));

    /// <summary>The same request to another port.</summary>
    /// <param name="port">The port, 1 to 65535.</param>
    public TestedRequest Port(int port) => new(_test, _call.Port(port));

    /// <summary>It can arrive at a virtual node.</summary>
    /// <param name="node">The virtual node.</param>
    /// <param name="share">
    /// Which part of such requests arrives there, above 0 and up to 1 (<c>0.10</c> is ten per cent), compared with a tolerance of a tenth of a
    /// per cent; null for any part.
    /// </param>
    public TestedRequest ShouldReach(string node, double? share = null)
    {
        if (share is not (null or (> 0 and <= 1))) throw new ArgumentOutOfRangeException(nameof(share), share, "a share is above 0 and up to 1; ten per cent are 0.10.");

        return Check(new(), answer =>
            share is { } part ? RouteDifferences.Share(node, (decimal)part, answer)
            : RouteDifferences.Share(node, answer) == 0 ? $"Expected that \"{node}\" is reached, but such requests go to {answer}."
            : null, node);
    }

    /// <summary>Every such request arrives at one virtual node.</summary>
    /// <param name="node">The virtual node.</param>
    public TestedRequest ShouldReachOnly(string node) => ShouldReach(node, 1);

    /// <summary>No such request arrives at a virtual node. Where nobody can say what becomes of the request, this does not hold.</summary>
    /// <param name="node">The virtual node.</param>
    public TestedRequest ShouldNotReach(string node)
    {
        var isOpen = Answer.Verdict is Verdict.Ambiguous or Verdict.NotDecided;
        return Check(new() { Verdict = isOpen ? Verdict.Matched : Answer.Verdict }, answer => RouteDifferences.Share(node, 0, answer), node);
    }

    /// <summary>These routes take it.</summary>
    /// <param name="route">The route of the virtual router; null for any.</param>
    /// <param name="gatewayRoute">The gateway route; null for any.</param>
    public TestedRequest ShouldMatch(string? route = null, string? gatewayRoute = null) => route is null && gatewayRoute is null
        ? throw new ArgumentException("name a route or a gateway route.", nameof(route))
        : Should(new() { Route = route, GatewayRoute = gatewayRoute });

    /// <summary>The application sees this path, after rewrites.</summary>
    /// <param name="path">The path with its query.</param>
    public TestedRequest ShouldHavePath(string path) => Should(new() { Path = path });

    /// <summary>The application sees this host name, after rewrites.</summary>
    /// <param name="host">The host name.</param>
    public TestedRequest ShouldHaveHost(string host) => Should(new() { Host = host });

    /// <summary>It may take so long.</summary>
    /// <param name="timeout">The timeout; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</param>
    /// <param name="setBy">Who decides: <c>route</c>, <c>listener</c>, <c>listener default</c>; see <see cref="EffectiveTimeout.SetBy"/>. Null for anyone.</param>
    public TestedRequest ShouldHaveTimeout(TimeSpan timeout, string? setBy = null) => Should(new() { Timeout = timeout, TimeoutSetBy = setBy });

    /// <summary>It may be tried so often.</summary>
    /// <param name="attempts">The first attempt and all retries, 1 or more.</param>
    public TestedRequest ShouldHaveMaxAttempts(int attempts) => Should(new() { MaxAttempts = attempts });

    /// <summary>This becomes of it: <c>ShouldEndIn(Verdict.NoRoute)</c>.</summary>
    /// <param name="verdict">The verdict.</param>
    public TestedRequest ShouldEndIn(Verdict verdict) => Should(new() { Verdict = verdict });

    /// <summary>Several expectations at once; all that do not hold are reported.</summary>
    /// <param name="expectation">What is expected.</param>
    public TestedRequest Should(RouteExpectation expectation)
    {
        ArgumentNullException.ThrowIfNull(expectation);
        return Check(expectation, _ => null, [.. expectation.Targets?.Keys ?? []]);
    }

    private TestedRequest Check(RouteExpectation expectation, Func<RouteAnswer, string?> also, params IReadOnlyList<string> nodes)
    {
        var answer = Answer;
        List<string> differences = [.. nodes.Select(node => RouteDifferences.UnknownNode(_test.Model, node)).OfType<string>()];
        if (differences.Count == 0) differences.AddRange(expectation.Differences(answer));
        if (differences.Count == 0 && also(answer) is { } difference) differences.Add(difference);
        if (differences.Count > 0) throw new MeshAssertionException($"{string.Join('\n', differences)}\n\n{answer.Explain()}");

        _test.Count(answer);
        return this;
    }
}

using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>
/// What is expected of a request. What is null is not looked at. Without a <see cref="Verdict"/>, it is expected to arrive.
/// </summary>
public sealed record RouteExpectation
{
    /// <summary>By how much a share may differ: a tenth of a per cent, for what cannot be written exactly (a third).</summary>
    internal const decimal Tolerance = 0.001m;

    /// <summary>What becomes of it; null means <see cref="Verdict.Matched"/>.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>The route that takes it.</summary>
    public string? Route { get; init; }

    /// <summary>The gateway route that takes it.</summary>
    public string? GatewayRoute { get; init; }

    /// <summary>
    /// The virtual nodes that it can arrive at with their shares, 0 to 1: these and no others. They are compared with a tolerance of
    /// a tenth of a per cent.
    /// </summary>
    public IReadOnlyDictionary<string, decimal>? Targets { get; init; }

    /// <summary>The path with its query as the application sees it.</summary>
    public string? Path { get; init; }

    /// <summary>The host name as the application sees it.</summary>
    public string? Host { get; init; }

    /// <summary>How long it may take; <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Who decides on the timeout: <c>route</c>, <c>listener default</c> and so on, as <see cref="EffectiveTimeout.SetBy"/> says.</summary>
    public string? TimeoutSetBy { get; init; }

    /// <summary>How often it may be tried: the first attempt and all retries.</summary>
    public long? MaxAttempts { get; init; }

    /// <summary>What is otherwise than expected, a sentence each; empty when all is as expected.</summary>
    /// <param name="answer">What becomes of the request.</param>
    public IReadOnlyList<string> Differences(RouteAnswer answer) => [.. RouteDifferences.Of(this, answer)];
}

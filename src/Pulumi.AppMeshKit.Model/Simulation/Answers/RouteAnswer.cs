namespace Pulumi.AppMeshKit.Model;

/// <summary>What becomes of a request, and why.</summary>
public sealed record RouteAnswer
{
    /// <summary>The request as it was sent.</summary>
    public required SimulatedRequest Request { get; init; }

    /// <summary>Who sent it: <c>gateway edge</c>, <c>node web</c>.</summary>
    public required string Caller { get; init; }

    /// <summary>What becomes of it.</summary>
    public Verdict Verdict { get; init; }

    /// <summary>Why, where nothing is reached: a sentence.</summary>
    public string? Reason { get; init; }

    /// <summary>The gateway route that took it; null for a request from a node, and where none did.</summary>
    public string? GatewayRoute { get; init; }

    /// <summary>The virtual service it went to; null where it got to none.</summary>
    public string? VirtualService { get; init; }

    /// <summary>The virtual router that provides the service; null for a node, and where it is not reached.</summary>
    public string? VirtualRouter { get; init; }

    /// <summary>The route that took it; null where a node provides the service, and where none did.</summary>
    public string? Route { get; init; }

    /// <summary>The routes that tie, sorted by name, where the verdict is <see cref="Verdict.Ambiguous"/>.</summary>
    public ApiList<string> Ties { get; init; } = [];

    /// <summary>Where it can arrive, with probabilities, sorted by node; empty unless the verdict is <see cref="Verdict.Matched"/>.</summary>
    public ApiList<TargetShare> Targets { get; init; } = [];

    /// <summary>The path with its query as the application sees it, after rewrites.</summary>
    public string Path { get; init; } = string.Empty;

    /// <summary>The host name as the application sees it, after rewrites.</summary>
    public string Host { get; init; } = string.Empty;

    /// <summary>The headers as the application sees them.</summary>
    public ApiList<RequestHeader> Headers { get; init; } = [];

    /// <summary>How long the request may take; where that depends on the target, the shortest. Null unless matched.</summary>
    public EffectiveTimeout? Timeout { get; init; }

    /// <summary>How often it may be tried. Null unless matched.</summary>
    public EffectiveRetries? Retries { get; init; }

    /// <summary>Every route that was looked at, stage by stage, in the order in which they are tried.</summary>
    public ApiList<RouteCandidate> Candidates { get; init; } = [];

    /// <summary>What else the answer rests on: an assumption, a reading of what is written nowhere.</summary>
    public ApiList<string> Notes { get; init; } = [];

    /// <summary>Stage by stage: every route in order with the first matcher that failed, rewrites, targets, timeout, retries.</summary>
    public string Explain() => AnswerText.Explain(this);

    /// <summary>On one line: <c>v1 90 %, v2 10 % via colors</c>, <c>no route (404)</c>.</summary>
    public override string ToString() => AnswerText.Short(this);
}

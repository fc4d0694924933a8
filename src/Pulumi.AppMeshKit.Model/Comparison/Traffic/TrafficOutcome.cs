namespace Pulumi.AppMeshKit.Model;

/// <summary>What of an answer makes a difference to who sent the request.</summary>
internal static class TrafficOutcome
{
    /// <summary>Where it arrives and what it looks like there: equal for answers between which a caller sees no difference.</summary>
    public static string Of(RouteAnswer answer) => answer.Verdict == Verdict.Matched ? $"{Arrival(answer)}|{answer.Host} {answer.Path}" : Arrival(answer);

    /// <summary>What requests have in common that change in the same way: not the path itself, which each has of its own.</summary>
    public static string GroupOf(RouteAnswer before, RouteAnswer after) =>
        $"{Arrival(before)} {Arrival(after)} {before.Path == after.Path} {before.Host == after.Host} {before.Route} {after.Route}";

    /// <summary>How long it may take, how often it is tried, how it is protected.</summary>
    public static string PolicyOf(RouteAnswer answer) =>
        $"{answer.Timeout?.Value} {answer.Retries?.ToString()} {string.Join(',', answer.Targets.Select(target => $"{target.IdleTimeout.Value} {target.Tls}"))}";

    /// <summary>How one answer turns into the other; null where they are the same to a caller.</summary>
    public static TrafficChangeKind? Kind(RouteAnswer before, RouteAnswer after)
    {
        if (Of(before) == Of(after)) return before.Verdict == Verdict.Matched && before.Route != after.Route && PolicyOf(before) != PolicyOf(after) ? TrafficChangeKind.Policy : null;
        if (before.Verdict == Verdict.NotDecided || after.Verdict == Verdict.NotDecided) return TrafficChangeKind.Undecided;
        return (Arrives(before), Arrives(after), after.Verdict) switch
        {
            (_, _, Verdict.Ambiguous) => TrafficChangeKind.Ambiguous,
            (true, true, _) => TrafficChangeKind.Moved,
            (true, false, _) => TrafficChangeKind.Lost,
            (false, true, _) => before.Verdict == Verdict.Ambiguous ? TrafficChangeKind.Moved : TrafficChangeKind.Gained,
            _ => before.Verdict == Verdict.Ambiguous ? TrafficChangeKind.Lost : TrafficChangeKind.FailsOtherwise,
        };
    }

    /// <summary>An answer on one line, with what tells it from the other one.</summary>
    public static string Text(RouteAnswer answer, RouteAnswer other)
    {
        if (Fails(answer)) return $"{string.Join(", ", answer.Targets)}: TLS {answer.Targets.First(target => target.TlsFails).Tls}";

        List<string> more = [];
        if (answer.Verdict == Verdict.Matched && other.Verdict == Verdict.Matched)
        {
            if (answer.Path != other.Path) more.Add($"path {answer.Path}");
            if (answer.Host != other.Host) more.Add($"host {answer.Host}");
            if (Of(answer) == Of(other)) more.AddRange(Policies(answer, other));
        }

        var text = answer.ToString();
        return more.Count == 0 ? text : $"{text}, {string.Join(", ", more)}";
    }

    private static IEnumerable<string> Policies(RouteAnswer answer, RouteAnswer other)
    {
        if (answer.Timeout?.Value != other.Timeout?.Value) yield return $"timeout {answer.Timeout}";
        if (answer.Retries?.ToString() != other.Retries?.ToString()) yield return $"retries {answer.Retries}";
        if (answer.Targets.Select(target => target.IdleTimeout.Value).SequenceEqual(other.Targets.Select(target => target.IdleTimeout.Value))) yield break;
        yield return $"idle {answer.Targets[0].IdleTimeout}";
    }

    private static string Arrival(RouteAnswer answer) => string.Join('|', [
        Fails(answer) ? "tls" : answer.Verdict.ToString(),
        .. answer.Targets.Select(target => $"{target.Node}:{target.Port} {target.Share}"),
        .. answer.Ties,
    ]);

    private static bool Arrives(RouteAnswer answer) => answer.Verdict is Verdict.Matched or Verdict.PassedThrough && !Fails(answer);

    private static bool Fails(RouteAnswer answer) => answer.Targets.Any(target => target.TlsFails);
}

using System.Text;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Answers in words.</summary>
internal static class AnswerText
{
    /// <summary>On one line, without the request.</summary>
    public static string Short(RouteAnswer answer) => answer.Verdict switch
    {
        Verdict.Matched => string.Join(", ", answer.Targets) + (Via(answer) is { Length: > 0 } via ? $" via {via}" : string.Empty),
        Verdict.Ambiguous => $"ambiguous ({Say.Or([.. answer.Ties])})",
        Verdict.NoRoute => answer.Request.Kind == TrafficKind.Tcp ? "no route" : "no route (404)",
        Verdict.NoVirtualHost => "no route for this host (404)",
        Verdict.NoBackend => "no backend",
        Verdict.NoVirtualService => "no virtual service",
        Verdict.NoProvider => "no provider (503)",
        Verdict.NoListener => "no listener",
        Verdict.PassedThrough => "leaves the mesh untouched",
        _ => "not decided",
    };

    public static string Explain(RouteAnswer answer)
    {
        var text = new StringBuilder();
        text.Append(answer.Request).Append(" from ").Append(answer.Caller);
        foreach (var stage in answer.Candidates.GroupBy(candidate => candidate.Stage))
        {
            text.Append("\n  ").Append(stage.Key);
            var name = stage.Max(candidate => candidate.Name.Length);
            var order = stage.Max(candidate => candidate.Order.Length);
            foreach (var candidate in stage)
                text.Append("\n    ").Append(candidate.IsChosen ? "→ " : "  ").Append(candidate.Name.PadRight(name)).Append("  ").Append(candidate.Order.PadRight(order)).Append("  ").Append(candidate.Reason);

            if (stage.Key.StartsWith("gateway", StringComparison.Ordinal)) Rewrites(text, answer);
        }

        text.Append("\n  answer: ").Append(Short(answer));
        if (answer.Reason is not null) text.Append("\n    ").Append(answer.Reason);
        foreach (var target in answer.Targets) Target(text, target);
        if (answer.Retries is { } retries)
        {
            text.Append("\n  retries: ").Append(retries);
            if (answer.Timeout is { IsKnown: true } timeout && retries.WorstCase(timeout) is { } worst)
                text.Append("; ").Append(DurationRules.Text((long)worst.TotalMilliseconds)).Append(" at the most");
        }

        foreach (var note in answer.Notes) text.Append("\n  note: ").Append(note);
        return text.ToString();
    }

    private static string Via(RouteAnswer answer) => string.Join(" and ", new[] { answer.GatewayRoute, answer.Route }.OfType<string>());

    private static void Rewrites(StringBuilder text, RouteAnswer answer)
    {
        if (answer.VirtualService is null) return;

        text.Append("\n    to virtual service ").Append(answer.VirtualService);
        if (answer.Path != answer.Request.Path) text.Append(", path ").Append(answer.Path);
        if (answer.Host != answer.Request.Host) text.Append(", host ").Append(answer.Host);
    }

    private static void Target(StringBuilder text, TargetShare target)
    {
        text.Append("\n    ").Append(target).Append(": timeout ").Append(target.Timeout).Append(", idle ").Append(target.IdleTimeout);
        if (target.Tls.Length > 0) text.Append(", ").Append(target.Tls);
    }
}

namespace Pulumi.AppMeshKit.Model;

/// <summary>The listener that a request arrives at.</summary>
/// <param name="Port">Its port; null where it is not known.</param>
/// <param name="Protocol">Its protocol; null where it is not known.</param>
/// <param name="Verdict">What becomes of the request where there is no such listener.</param>
/// <param name="Problem">Why there is none; null where there is.</param>
internal sealed record ListenerChoice(int? Port, string? Protocol, Verdict Verdict, string? Problem)
{
    public static ListenerChoice Of(ListenerTable? table, int? wanted, string of)
    {
        if (table is null) return new(null, null, Verdict.NotDecided, $"The ports of {of} are known only after a deployment.");
        if (table.Count == 0) return new(null, null, Verdict.NoListener, $"The {of} has no listener: nothing can arrive there.");
        if (wanted is null && table.IsChoice) return new(null, null, Verdict.NoListener, $"The {of} listens on {Say.And(table.Ports)}: name the port.");

        var port = wanted ?? table.Listeners[0].Port;
        return table.Lacks(port)
            ? new(null, null, Verdict.NoListener, $"The {of} does not listen on {port}, but on {Say.And(table.Ports)}.")
            : new(port, table.Protocol(port), Verdict.Matched, null);
    }
}

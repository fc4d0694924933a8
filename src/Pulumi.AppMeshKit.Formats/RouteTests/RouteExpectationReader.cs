using System.Globalization;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Reads what a case expects.</summary>
/// <param name="problems">Where to report what is wrong.</param>
internal sealed class RouteExpectationReader(RouteTestProblems problems)
{
    private static readonly string[] Members = ["route", "gatewayRoute", "targets", "path", "host", "timeout", "attempts", "verdict"];

    /// <summary>The members that only a request has which arrives.</summary>
    private static readonly string[] OfArrived = ["targets", "timeout", "attempts"];

    public RouteExpectation? Read(SourceObject item)
    {
        if (RouteTestProblems.Member(item, "expect") is not { } node)
        {
            problems.Report(item, "the case expects nothing.", $"Write expect with some of {string.Join(", ", Members)}.");
            return null;
        }

        if (node is not SourceObject expect || expect.Names.Count == 0)
        {
            var what = node is SourceObject ? "empty" : node.Description;
            problems.Report(node, $"expect is {what}; it must be an object.", $"Write some of {string.Join(", ", Members)}.");
            return null;
        }

        problems.CheckMembers(expect, "expect", Members);
        foreach (var name in Members.Where(name => expect[name] is SourceLiteral { IsNull: true }))
            problems.Report(expect[name]!, $"{name} is empty.", "Write what is expected, or take it out.");

        var verdict = Verdict(expect);
        if (verdict is not (null or Model.Verdict.Matched))
        {
            foreach (var name in OfArrived.Where(name => RouteTestProblems.Member(expect, name) is not null))
                problems.Report(expect[name]!, $"a request that ends in {verdict} has no {name}.", $"Take out {name} or the verdict.");
        }

        return new()
        {
            Verdict = verdict,
            Route = problems.Text(expect, "route"),
            GatewayRoute = problems.Text(expect, "gatewayRoute"),
            Targets = new RouteTestTargetsReader(problems).Read(RouteTestProblems.Member(expect, "targets")),
            Path = problems.Text(expect, "path"),
            Host = problems.Text(expect, "host"),
            Timeout = Timeout(expect),
            MaxAttempts = Attempts(RouteTestProblems.Member(expect, "attempts")),
        };
    }

    private Verdict? Verdict(SourceObject expect)
    {
        if (problems.Text(expect, "verdict") is not { } text) return null;

        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            if (text.Equals(verdict.ToString(), StringComparison.OrdinalIgnoreCase)) return verdict;
        }

        problems.Report(expect["verdict"]!, $"there is no verdict \"{SourceText.Shorten(text)}\".", $"There are {string.Join(", ", Enum.GetNames<Verdict>())}.");
        return null;
    }

    private TimeSpan? Timeout(SourceObject expect)
    {
        if (problems.Text(expect, "timeout") is not { } text) return null;
        if (text == "none") return System.Threading.Timeout.InfiniteTimeSpan;

        var unit = text.EndsWith("ms", StringComparison.Ordinal) ? "ms" : text.EndsWith('s') ? "s" : string.Empty;
        if (unit.Length > 0 && long.TryParse(text.AsSpan(0, text.Length - unit.Length).TrimEnd(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue)
            return TimeSpan.FromMilliseconds(unit == "s" ? number * 1000 : number);

        problems.Report(expect["timeout"]!, $"timeout is \"{SourceText.Shorten(text)}\"; it must be whole seconds or milliseconds.", "Write it like 15s or 1500ms, or none for no limit.");
        return null;
    }

    private long? Attempts(SourceNode? node)
    {
        if (node is null) return null;
        if (node is SourceLiteral literal && long.TryParse(literal.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1) return number;

        problems.Report(node, $"attempts is {node.Description}; it must be a whole number, 1 or more.", "Count the first attempt and all retries.");
        return null;
    }
}

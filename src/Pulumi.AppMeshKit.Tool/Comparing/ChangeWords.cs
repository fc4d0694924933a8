using System.Globalization;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>A change in words that all reports share.</summary>
internal static class ChangeWords
{
    /// <summary>What there is of everything, the loudest first: <c>2 requests lose their answer, 1 setting, 1 new warning</c>.</summary>
    public static string Verdict(MeshChange change)
    {
        if (change.IsEmpty) return "nothing changed";

        var comparison = change.Comparison;
        List<string> parts = [];
        Add(Traffic(comparison, TrafficChangeKind.Lost), "request loses its answer", "requests lose their answer");
        Add(Traffic(comparison, TrafficChangeKind.Ambiguous), "request is left to chance", "requests are left to chance");
        Add(change.Resources.Count(IsAlarm), "serving resource is deleted or replaced", "serving resources are deleted or replaced");
        Add(comparison.Traffic.Count(one => !IsAlarm(one)), "traffic change", "traffic changes");
        Add(comparison.Settings.Count, "setting", "settings");
        Add(change.New.Count(finding => finding.Severity == Severity.Error), "new problem", "new problems");
        Add(change.New.Count(finding => finding.Severity == Severity.Warning), "new warning", "new warnings");
        Add(change.Mended.Count(finding => finding.Severity != Severity.Info), "mended finding", "mended findings");
        if (parts.Count == 0) Add(change.Resources.Count, "resource", "resources");
        if (parts.Count == 0) Add(change.New.Count + change.Mended.Count, "note", "notes");
        return string.Join(", ", parts);

        void Add(int count, string one, string many)
        {
            if (count > 0) parts.Add(Count(count, one, many));
        }
    }

    /// <summary>What must be read first, a sentence without full stop each: requests that lose their answer, serving resources that go.</summary>
    public static IEnumerable<string> Alarms(MeshChange change) => change.Comparison.Traffic
        .Where(IsAlarm)
        .Select(one => $"{one.Request} to {one.EntranceText}: {one.AfterText}; it was {one.BeforeText}")
        .Concat(change.Resources.Where(IsAlarm).Select(one => $"{one.Id} is {Verb(one.Kind)}{Reasons(one)}; {one.Serves}"));

    /// <summary>Why a resource is replaced, in brackets; nothing where nobody says.</summary>
    public static string Reasons(ResourceChange change) => change.Reasons.Count == 0 ? string.Empty : $" ({string.Join(", ", change.Reasons)})";

    /// <summary>Whether a request loses its answer, or is left to chance.</summary>
    public static bool IsAlarm(TrafficChange change) => change.Kind is TrafficChangeKind.Lost or TrafficChangeKind.Ambiguous;

    /// <summary>Whether a resource goes, or is made anew, while traffic needs it.</summary>
    public static bool IsAlarm(ResourceChange change) => change.Serves is not null && change.Kind is ResourceChangeKind.Removed or ResourceChangeKind.Replaced;

    /// <summary>What happens to a resource, in a word.</summary>
    public static string Verb(ResourceChangeKind kind) => kind switch
    {
        ResourceChangeKind.Removed => "deleted",
        ResourceChangeKind.Replaced => "replaced",
        ResourceChangeKind.Changed => "changed",
        _ => "added",
    };

    /// <summary>The mark of what happens to a resource, as diffs have it.</summary>
    public static string Mark(ResourceChangeKind kind) => kind switch
    {
        ResourceChangeKind.Removed => "-",
        ResourceChangeKind.Replaced => "±",
        ResourceChangeKind.Changed => "~",
        _ => "+",
    };

    /// <summary>What else is to be said of a request: that more change like it, and what it looks like from outside.</summary>
    public static string More(TrafficChange change)
    {
        List<string> more = [];
        if (change.More > 0) more.Add($"and {Count(change.More, "more kind of request", "more kinds of requests")}");
        if (change.Outside.Count > 0) more.Add($"from outside {string.Join(" and ", change.Outside.Take(2))}{(change.Outside.Count > 2 ? $" and {Count(change.Outside.Count - 2, "more gateway", "more gateways")}" : string.Empty)}");
        return string.Join("; ", more);
    }

    /// <summary>How many resources go, are replaced, changed and added.</summary>
    public static string Resources(MeshChange change) => string.Join(", ", change.Resources
        .GroupBy(one => one.Kind)
        .OrderBy(group => group.Key)
        .Select(group => $"{group.Count().ToString(CultureInfo.InvariantCulture)} {Verb(group.Key)}"));

    /// <summary>How many findings are new, mended and suppressed.</summary>
    public static string Findings(MeshChange change)
    {
        List<string> parts = [];
        if (change.New.Count > 0) parts.Add($"{FindingReport.Count(change.New)} new");
        if (change.Mended.Count > 0) parts.Add($"{change.Mended.Count.ToString(CultureInfo.InvariantCulture)} mended");
        if (change.Suppressed > 0) parts.Add($"{change.Suppressed.ToString(CultureInfo.InvariantCulture)} suppressed");
        return string.Join(", ", parts);
    }

    /// <summary>A number with its noun.</summary>
    public static string Count(int count, string one, string many) => count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? one : many);

    private static int Traffic(MeshComparison comparison, TrafficChangeKind kind) => comparison.Traffic.Count(change => change.Kind == kind);
}

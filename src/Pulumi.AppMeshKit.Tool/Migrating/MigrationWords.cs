using System.Globalization;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>A migration in words that all reports share.</summary>
internal static class MigrationWords
{
    /// <summary>Of more names than this, the others are counted.</summary>
    private const int MostNames = 3;

    private static readonly (ResourceKind Kind, string One, string Many)[] _kinds =
    [
        (ResourceKind.VirtualService, "virtual service", "virtual services"),
        (ResourceKind.VirtualRouter, "virtual router", "virtual routers"),
        (ResourceKind.Route, "route", "routes"),
        (ResourceKind.VirtualNode, "virtual node", "virtual nodes"),
        (ResourceKind.VirtualGateway, "virtual gateway", "virtual gateways"),
        (ResourceKind.GatewayRoute, "gateway route", "gateway routes"),
    ];

    /// <summary>The mesh, and where it is where that tells it from others.</summary>
    public static string Title(MeshMigration migration) =>
        $"mesh {migration.Mesh.Name ?? "without a known name"}{(migration.Place is { } place ? $" ({place})" : string.Empty)}";

    /// <summary>What the mesh is made of.</summary>
    public static string Has(MeshMigration migration)
    {
        List<string> parts = [.. _kinds.Select(one => (migration.Count(one.Kind), one)).Where(one => one.Item1 > 0).Select(one => ChangeWords.Count(one.Item1, one.one.One, one.one.Many))];
        return parts.Count == 0 ? "nothing but itself" : string.Join(", ", parts);
    }

    /// <summary>What is registered.</summary>
    public static string Becomes(MeshMigration migration)
    {
        List<string> parts =
        [
            ChangeWords.Count(migration.Networks, "service network", "service networks"),
            ChangeWords.Count(migration.Services, "service", "services"),
            ChangeWords.Count(migration.Listeners, "listener", "listeners"),
            ChangeWords.Count(migration.Rules, "rule", "rules") + " besides the default actions",
            ChangeWords.Count(migration.TargetGroups, "target group", "target groups"),
        ];
        var open = migration.NotPlanned > 0 ? $"; {ChangeWords.Count(migration.NotPlanned, "virtual service", "virtual services")} cannot be planned before what stops it is mended" : string.Empty;
        return string.Join(", ", parts) + open;
    }

    /// <summary>What there is to make by hand; null where nothing is.</summary>
    public static string? ToMake(MeshMigration migration) => migration.DnsRecords.Count == 0
        ? null
        : $"{ChangeWords.Count(migration.DnsRecords.Count, "DNS record", "DNS records")} ({Names(migration.DnsRecords)})";

    /// <summary>How many settings carry over.</summary>
    public static string Settings(MeshMigration migration)
    {
        var count = migration.Settings;
        return count.Score is not { } score
            ? "none were written"
            : string.Create(CultureInfo.InvariantCulture, $"{count.Full} of {count.Total} carry over in full, {count.Partial} in part, {count.Lost} {(count.Lost == 1 ? "is" : "are")} lost: {score} %");
    }

    /// <summary>The verdict: what stops, in numbers.</summary>
    public static string Verdict(MeshMigration migration)
    {
        var stopping = migration.Losses.Where(group => group.Stops).Sum(group => group.Findings.Count);
        return stopping == 0 ? "nothing stops it" : $"{ChangeWords.Count(stopping, "place stops", "places stop")} it";
    }

    /// <summary>What becomes of all meshes together.</summary>
    public static string Total(IReadOnlyList<MeshMigration> migrations)
    {
        var free = migrations.Count(migration => !migration.Losses.Any(group => group.Stops));
        var services = migrations.Sum(migration => migration.Services);
        return $"Of {migrations.Count} meshes, nothing stops {free}; {ChangeWords.Count(services, "service", "services")} of {services + migrations.Sum(migration => migration.NotPlanned)} can be planned.";
    }

    /// <summary>The heading of what is as bad as this.</summary>
    public static string Heading(Severity severity) => severity switch
    {
        Severity.Error => "stops",
        Severity.Warning => "warnings",
        _ => "notes",
    };

    /// <summary>The place of a finding: the line in a file, and the path where that says more.</summary>
    public static string Place(Finding finding)
    {
        var line = finding.Line is { } number ? string.Create(CultureInfo.InvariantCulture, $":{number}") : string.Empty;
        var file = finding.File is { } name ? $"{name}{line}  " : string.Empty;
        return $"{file}{finding.Resource}{(finding.Path.Length == 0 ? string.Empty : $"  {finding.Path}")}";
    }

    /// <summary>How often.</summary>
    public static string Places(int count) => ChangeWords.Count(count, "place", "places");

    private static string Names(IReadOnlyList<string> names) =>
        names.Count <= MostNames ? string.Join(", ", names) : $"{string.Join(", ", names.Take(MostNames))} and {names.Count - MostNames} more";
}

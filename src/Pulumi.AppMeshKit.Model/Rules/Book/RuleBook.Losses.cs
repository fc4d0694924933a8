namespace Pulumi.AppMeshKit.Model;

/// <content>
/// What a target does not keep of a mesh. The sentences are those of <see cref="FidelityTable"/>, which has one row for each of these
/// rules: the matrix in the documentation says the same.
/// </content>
public static partial class RuleBook
{
    internal static readonly Rule LOSS001 = Loss("LOSS-001", Severity.Info, "the target has a mesh, and the names in it");
    internal static readonly Rule LOSS002 = Loss("LOSS-002", Severity.Error, "the target has the egress filter");
    internal static readonly Rule LOSS003 = Loss("LOSS-003", Severity.Info, "the target has the IP preference");
    internal static readonly Rule LOSS004 = Loss("LOSS-004", Severity.Info, "the target has meshes of another account");
    internal static readonly Rule LOSS005 = Loss("LOSS-005", Severity.Info, "the target has tags");
    internal static readonly Rule LOSS006 = Loss("LOSS-006", Severity.Error, "the target speaks http, http2 and grpc");
    internal static readonly Rule LOSS007 = Loss("LOSS-007", Severity.Error, "the target forwards tcp");
    internal static readonly Rule LOSS008 = Loss("LOSS-008", Severity.Error, "the target has several listeners");
    internal static readonly Rule LOSS009 = Loss("LOSS-009", Severity.Error, "the target finds nodes by DNS");
    internal static readonly Rule LOSS010 = Loss("LOSS-010", Severity.Error, "the target finds nodes by Cloud Map");
    internal static readonly Rule LOSS011 = Loss("LOSS-011", Severity.Error, "the target holds a node to its backends");
    internal static readonly Rule LOSS012 = Loss("LOSS-012", Severity.Warning, "the target has the health check");
    internal static readonly Rule LOSS013 = Loss("LOSS-013", Severity.Warning, "the target has outlier detection");
    internal static readonly Rule LOSS014 = Loss("LOSS-014", Severity.Warning, "the target has connection pools");
    internal static readonly Rule LOSS015 = Loss("LOSS-015", Severity.Warning, "the target has the timeouts of listeners");
    internal static readonly Rule LOSS016 = Loss("LOSS-016", Severity.Error, "the target takes certificates from files and SDS");
    internal static readonly Rule LOSS017 = Loss("LOSS-017", Severity.Error, "the target takes certificates of ACM up to the workload");
    internal static readonly Rule LOSS018 = Loss("LOSS-018", Severity.Error, "the target has the TLS mode");
    internal static readonly Rule LOSS019 = Loss("LOSS-019", Severity.Error, "the target has mutual TLS");
    internal static readonly Rule LOSS020 = Loss("LOSS-020", Severity.Error, "the target makes clients use TLS");
    internal static readonly Rule LOSS021 = Loss("LOSS-021", Severity.Info, "the target writes the access log");
    internal static readonly Rule LOSS022 = Loss("LOSS-022", Severity.Error, "the target has weights");
    internal static readonly Rule LOSS023 = Loss("LOSS-023", Severity.Error, "the target matches a path prefix");
    internal static readonly Rule LOSS024 = Loss("LOSS-024", Severity.Error, "the target matches an exact path");
    internal static readonly Rule LOSS025 = Loss("LOSS-025", Severity.Error, "the target matches paths by expressions");
    internal static readonly Rule LOSS026 = Loss("LOSS-026", Severity.Error, "the target matches an exact header or its prefix");
    internal static readonly Rule LOSS027 = Loss("LOSS-027", Severity.Error, "the target has all other conditions on headers");
    internal static readonly Rule LOSS028 = Loss("LOSS-028", Severity.Error, "the target matches query parameters");
    internal static readonly Rule LOSS029 = Loss("LOSS-029", Severity.Error, "the target matches the method");
    internal static readonly Rule LOSS030 = Loss("LOSS-030", Severity.Error, "the target matches the scheme");
    internal static readonly Rule LOSS031 = Loss("LOSS-031", Severity.Error, "the target matches gRPC services, methods and metadata");
    internal static readonly Rule LOSS032 = Loss("LOSS-032", Severity.Error, "the target has priorities");
    internal static readonly Rule LOSS033 = Loss("LOSS-033", Severity.Warning, "the target retries on http and tcp events");
    internal static readonly Rule LOSS034 = Loss("LOSS-034", Severity.Warning, "the target retries on gRPC events");
    internal static readonly Rule LOSS035 = Loss("LOSS-035", Severity.Warning, "the target has a timeout of each try");
    internal static readonly Rule LOSS036 = Loss("LOSS-036", Severity.Warning, "the target has the timeouts of routes");
    internal static readonly Rule LOSS037 = Loss("LOSS-037", Severity.Warning, "the target has App Mesh's own timeout and retries");
    internal static readonly Rule LOSS038 = Loss("LOSS-038", Severity.Info, "the target answers to the name of a virtual service");
    internal static readonly Rule LOSS039 = Loss("LOSS-039", Severity.Error, "the target has virtual gateways");
    internal static readonly Rule LOSS040 = Loss("LOSS-040", Severity.Error, "the target has gateway routes");
    internal static readonly Rule LOSS041 = Loss("LOSS-041", Severity.Error, "the target rewrites host, prefix and path");
    internal static readonly Rule LOSS042 = Loss("LOSS-042", Severity.Warning, "the target has a gateway's pool, health check and log");

    private static Rule[] LossRuleList =>
    [
        LOSS001, LOSS002, LOSS003, LOSS004, LOSS005, LOSS006, LOSS007, LOSS008, LOSS009, LOSS010, LOSS011, LOSS012, LOSS013, LOSS014,
        LOSS015, LOSS016, LOSS017, LOSS018, LOSS019, LOSS020, LOSS021, LOSS022, LOSS023, LOSS024, LOSS025, LOSS026, LOSS027, LOSS028,
        LOSS029, LOSS030, LOSS031, LOSS032, LOSS033, LOSS034, LOSS035, LOSS036, LOSS037, LOSS038, LOSS039, LOSS040, LOSS041, LOSS042,
    ];

    /// <summary>What a target does not keep of what stands at a place.</summary>
    /// <param name="at">The place.</param>
    /// <param name="row">The feature.</param>
    /// <param name="entry">What becomes of it.</param>
    /// <param name="lost">What was written there; null where it need not be shown.</param>
    internal static Finding Loss(Place at, FidelityRow row, FidelityEntry entry, string? lost)
    {
        // What the target has comes first, then what that does: the value belongs to the former.
        var what = entry.How!.Split(": ", 2);
        if (lost is not null) what[0] += $" ({lost})";
        return at.Finding(row.Rule, $"{entry.Engine.Title()} {string.Join(": ", what)}.", entry.Remedy);
    }

    private static Rule Loss(string id, Severity severity, string title) => new(id, severity, RuleTier.Target, title);
}

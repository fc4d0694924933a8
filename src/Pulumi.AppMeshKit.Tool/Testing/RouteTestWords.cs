namespace Pulumi.AppMeshKit.Tool;

/// <summary>What came of route tests, in words that all reports share.</summary>
internal static class RouteTestWords
{
    /// <summary><c>12 requests in 2 tables: all as expected.</c></summary>
    public static string Verdict(IReadOnlyList<TestedTable> tables)
    {
        var (requests, failed, unread) = (tables.Sum(table => table.Results.Count), tables.Sum(table => table.Failed), tables.Count(table => table.Problems.Count > 0));
        var outcome = failed > 0 ? $"{requests - failed} as expected, {failed} not" : requests > 0 ? "all as expected" : "nothing was tested";
        var lost = unread > 0 ? $"; {ChangeWords.Count(unread, "table", "tables")} could not be read" : string.Empty;
        return $"{ChangeWords.Count(requests, "request", "requests")} in {ChangeWords.Count(tables.Count, "table", "tables")}: {outcome}{lost}.";
    }
}

namespace Pulumi.AppMeshKit.Model;

/// <summary>Access logs.</summary>
internal static class AccessLogRules
{
    public static IEnumerable<Finding> Check(Place at, Logging? logging) => logging switch
    {
        { IsUnknown: true } => [],
        { AccessLog: not null } => at.At("logging", logging).Inside("accessLog", logging.AccessLog, AccessLog),
        _ => [RuleBook.NoAccessLog(at.At("logging", logging))],
    };

    private static IEnumerable<Finding> AccessLog(Place at, AccessLog log) => Findings.Of(
        at.OneOf(RuleBook.GEN001, "an access log", ("file", log.File)),
        at.Inside("file", log.File, File));

    private static IEnumerable<Finding> File(Place at, FileAccessLog file) => Findings.Of(
        Path(at, file.Path),
        at.Inside("format", file.Format, Format));

    private static IEnumerable<Finding> Path(Place at, Value<string>? path)
    {
        var place = at.At("path", path);
        if (path is null) yield return RuleBook.LogPath(place, null);
        else if (path.HasBadLength(255, out var text)) yield return RuleBook.LogPath(place, text);
        else if (text is not null && !text.StartsWith("/dev/", StringComparison.Ordinal)) yield return RuleBook.LogPathOnDisk(place, path);
    }

    private static IEnumerable<Finding> Format(Place at, LoggingFormat format) => Findings.Of(
        at.OneOf(RuleBook.LOG003, "a log format", ("json", format.Json), ("text", format.Text)),
        Text(at.At("text", format.Text), format.Text),
        at.Each("json", format.Json, Json));

    private static IEnumerable<Finding> Text(Place at, Value<string>? text)
    {
        if (text.HasBadLength(1000, out var format))
        {
            yield return RuleBook.LogText(at, format);
        }
        else if (format is not null)
        {
            foreach (var finding in Operators(at, format)) yield return finding;
            if (!format.EndsWith('\n')) yield return RuleBook.LogLineFeed(at);
        }
    }

    private static IEnumerable<Finding> Json(Place at, JsonFormatRef entry)
    {
        foreach (var (member, leaf) in new[] { ("key", entry.Key), ("value", entry.Value) })
        {
            if (leaf is null) yield return RuleBook.LogJson(at.Missing(member), member, null);
            if (leaf.HasBadLength(100, out var text)) yield return RuleBook.LogJson(at.At(member, leaf), member, text);
        }

        if (!entry.Value.Has(out var format)) yield break;
        foreach (var finding in Operators(at.At("value", entry.Value), format)) yield return finding;
    }

    private static IEnumerable<Finding> Operators(Place at, string format) => LogFormat.FirstProblem(format) switch
    {
        null => [],
        "%" => [RuleBook.LogPercentSign(at)],
        var unknown => [RuleBook.LogOperator(at, unknown)],
    };
}

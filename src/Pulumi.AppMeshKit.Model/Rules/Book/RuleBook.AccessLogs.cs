namespace Pulumi.AppMeshKit.Model;

/// <content>Access logs.</content>
public static partial class RuleBook
{
    internal static readonly Rule LOG001 = Core("LOG-001", "an access log has a path of 1 to 255 characters");
    internal static readonly Rule LOG002 = Lint("LOG-002", "an access log goes where Envoy can write");
    internal static readonly Rule LOG003 = Core("LOG-003", "a log format is json or text");
    internal static readonly Rule LOG004 = Core("LOG-004", "a text log format has 1 to 1000 characters");
    internal static readonly Rule LOG005 = Core("LOG-005", "JSON log keys and values have 1 to 100 characters");
    internal static readonly Rule LOG006 = Lint("LOG-006", "a log format has operators that Envoy knows");
    internal static readonly Rule LOG007 = Lint("LOG-007", "a text log format ends its line");
    internal static readonly Rule LOG008 = Lint("LOG-008", "nodes and gateways write an access log");

    private static Rule[] AccessLogRules => [LOG001, LOG002, LOG003, LOG004, LOG005, LOG006, LOG007, LOG008];

    internal static Finding LogPath(Place at, string? path) => at.Finding(
        LOG001,
        path is null ? "\"path\" is missing; an access log needs one." : $"the path {Say.Length(path, 255)}.",
        "Write \"/dev/stdout\" to log to the container's output.");

    internal static Finding LogPathOnDisk(Place at, IValue path) => at.Finding(
        LOG002,
        $"Envoy must be able to write to {Say.Quoted(path)}, otherwise it does not start.",
        "Write \"/dev/stdout\" if you are not sure.");

    internal static Finding LogText(Place at, string text) =>
        at.Finding(LOG004, $"the text format {Say.Length(text, 1000)}.");

    internal static Finding LogJson(Place at, string member, string? text) => at.Finding(
        LOG005,
        text is null ? $"\"{member}\" is missing; a JSON log entry needs a key and a value." : $"the {member} {Say.Length(text, 100)}.",
        text is null ? $"Add \"{member}\"." : null);

    internal static Finding LogOperator(Place at, string @operator) => at.Finding(
        LOG006,
        $"\"{@operator}\" is no operator that Envoy knows; it would refuse the whole update.",
        "Operators stand between two per cent signs, such as \"%RESPONSE_CODE%\".");

    internal static Finding LogPercentSign(Place at) => at.Finding(
        LOG006,
        "a per cent sign is alone in the log format; Envoy would refuse the whole update.",
        "Write \"%%\" for a per cent sign.");

    internal static Finding LogLineFeed(Place at) =>
        at.Finding(LOG007, "the text format should end with a line feed, otherwise all entries run together.", "Add \"\\n\" at its end.");

    internal static Finding NoAccessLog(Place at) => at.Finding(
        LOG008, "no access log is set; AWS advises one for virtual nodes and gateways.", "Log to \"/dev/stdout\".");
}

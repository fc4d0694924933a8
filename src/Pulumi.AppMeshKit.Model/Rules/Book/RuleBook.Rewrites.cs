namespace Pulumi.AppMeshKit.Model;

/// <content>What a gateway route rewrites.</content>
public static partial class RuleBook
{
    internal static readonly Rule GR011 = Core("GR-011", "a rewrite has a host name, a prefix or a path");
    internal static readonly Rule GR012 = Core("GR-012", "a prefix rewrite is the default or a value");
    internal static readonly Rule GR013 = Core("GR-013", "a new prefix begins and ends with a slash");
    internal static readonly Rule GR014 = Lint("GR-014", "a prefix that is replaced ends with a slash");
    internal static readonly Rule GR015 = Lint("GR-015", "a rewrite is of what is matched");
    internal static readonly Rule GR016 = Core("GR-016", "a new path begins with a slash");
    internal static readonly Rule GR017 = Core("GR-017", "a default rewrite is ENABLED or DISABLED");
    internal static readonly Rule GR020 = Lint("GR-020", "a gateway route says what becomes of its prefix");

    private static Rule[] RewriteRules => [GR011, GR012, GR013, GR014, GR015, GR016, GR017, GR020];

    internal static Finding EmptyRewrite(Place at) =>
        at.Finding(GR011, "the rewrite is empty; it needs a host name, a prefix or a path.", "Add one, or leave the rewrite out.");

    internal static Finding PrefixAndPathRewrite(Place at) =>
        at.Finding(GR011, "the rewrite has a prefix and a path; it must have one of the two at most.", "Keep the one that is matched.");

    internal static Finding NewPrefix(Place at, string prefix) => at.Finding(
        GR013,
        prefix.Length is 0 or > 255
            ? $"the new prefix {Say.Length(prefix, 255)}."
            : $"\"{prefix}\" must start and end with \"/\".",
        prefix.Length is 0 or > 255 ? null : $"Write \"{(prefix == "/" ? "/" : $"/{prefix.Trim('/')}/")}\".");

    internal static Finding ReplacedPrefix(Place at, string prefix, string value) => at.Finding(
        GR014,
        $"prefix \"{prefix}\" is replaced by \"{value}\", which ends with \"/\"; it should do so as well.",
        $"Match \"{prefix}/\".");

    internal static Finding RewriteOfOther(Place at, string rewrite, string match) => at.Finding(
        GR015, $"the match has a {match}, but the rewrite changes the {rewrite}.", $"Rewrite the {match}.");

    internal static Finding NewPath(Place at, string path) => at.Finding(
        GR016,
        path.Length is 0 or > 255 ? $"the new path {Say.Length(path, 255)}." : $"\"{path}\" must start with \"/\".",
        path.Length is 0 or > 255 ? null : $"Write \"/{path}\".");

    internal static Finding DefaultRewrite(Place at, IValue value) =>
        at.Finding(GR017, $"{Say.Quoted(value)} must be \"ENABLED\" or \"DISABLED\".");

    internal static Finding HiddenRewrite(Place at, string prefix) => at.Finding(
        GR020,
        $"the gateway will replace the matched prefix \"{prefix}\" by \"/\", because nothing else is said.",
        "Write the default prefix DISABLED (PathRewrite.Keep) to keep it, or ENABLED (PathRewrite.Strip) to say that this is meant.");
}

namespace Pulumi.AppMeshKit.Model;

/// <content>Names and tags.</content>
public static partial class RuleBook
{
    internal static readonly Rule NAME001 = Core("NAME-001", "a name has 1 to 255 characters");
    internal static readonly Rule NAME002 = Core("NAME-002", "a name has no slash and no white space");
    internal static readonly Rule NAME003 = Lint("NAME-003", "a name has letters, digits, hyphens and underscores");
    internal static readonly Rule TAG001 = Core("TAG-001", "a resource has at most 50 tags");
    internal static readonly Rule TAG002 = Core("TAG-002", "a tag key has 1 to 128 characters");
    internal static readonly Rule TAG003 = Core("TAG-003", "a tag value has at most 256 characters");
    internal static readonly Rule TAG004 = Core("TAG-004", "a tag has a value");
    internal static readonly Rule TAG005 = Core("TAG-005", "a tag key does not begin with aws:");
    internal static readonly Rule TAG006 = Lint("TAG-006", "tags have letters, digits, spaces and + - = . _ : / @");
    internal static readonly Rule TAG008 = Hint("TAG-008", "a resource has tags");

    private static Rule[] NameRules => [NAME001, NAME002, NAME003];

    private static Rule[] TagRules => [TAG001, TAG002, TAG003, TAG004, TAG005, TAG006, TAG008];

    internal static Finding NameLength(Place at, string noun, string name) =>
        at.Finding(NAME001, $"the name of the {noun} {Say.Length(name, 255)}.");

    internal static Finding NameSegment(Place at, string noun, IValue name, string cure) => at.Finding(
        NAME002,
        $"{Say.Quoted(name)} must not have a slash or white space: the name of a {noun} becomes a part of its ARN.",
        $"Write \"{cure}\".");

    internal static Finding NameCharacters(Place at, string noun, IValue name, IEnumerable<string> characters) => at.Finding(
        NAME003,
        $"{Say.Quoted(name)} has {Say.Quoted(characters)}; AWS promises only letters, digits, hyphens and underscores in the name of a {noun}.");

    internal static Finding TagCount(Place at, int count) =>
        at.Finding(TAG001, $"there are {Say.Count(count, "tag")}; a resource must not have more than 50.");

    internal static Finding TagKeyLength(Place at, string key) =>
        at.Finding(TAG002, $"the tag key {Say.Length(key, 128)}.");

    internal static Finding TagValueLength(Place at, string key, string value) =>
        at.Finding(TAG003, $"the value of tag \"{key}\" {Say.Length(value, 256)}.");

    internal static Finding TagValueMissing(Place at, string key) =>
        at.Finding(TAG004, $"tag \"{key}\" has no value; it must have one.", "Write \"\" for a tag that is only a key.");

    internal static Finding TagReserved(Place at, IValue key) =>
        at.Finding(TAG005, $"{Say.Quoted(key)} must not begin with \"aws:\", in whatever letter case: AWS keeps such keys for itself.");

    internal static Finding TagCharacters(Place at, IValue text, IEnumerable<string> characters) => at.Finding(
        TAG006,
        $"{Say.Quoted(text)} has {Say.Quoted(characters)}; AWS promises only letters, digits, spaces and + - = . _ : / @ in tags.");

    internal static Finding NoTags(Place at, string resource) =>
        at.Finding(TAG008, $"{resource} has no tags; the \"tagged\" rules of AWS Config will report it.");
}

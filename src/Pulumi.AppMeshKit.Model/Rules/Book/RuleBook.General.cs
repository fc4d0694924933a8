namespace Pulumi.AppMeshKit.Model;

/// <content>What holds everywhere: unions, required members, ports, durations, and what a reader could not take.</content>
public static partial class RuleBook
{
    internal static readonly Rule GEN001 = Core("GEN-001", "a one-of structure has exactly one member");
    internal static readonly Rule GEN002 = Core("GEN-002", "a mesh owner is an account id of 12 digits");
    internal static readonly Rule GEN004 = Core("GEN-004", "a listener port is 1 to 65535");
    internal static readonly Rule GEN005 = Core("GEN-005", "a duration has a unit and a value");
    internal static readonly Rule GEN006 = Core("GEN-006", "a duration unit is s or ms");
    internal static readonly Rule GEN007 = Core("GEN-007", "a duration is not negative");
    internal static readonly Rule GEN008 = Core("GEN-008", "a client token is up to 36 letters, digits, hyphens and underscores");
    internal static readonly Rule GEN009 = Core("GEN-009", "the port of a match or a target is 1 to 65535");
    internal static readonly Rule GEN010 = Core("GEN-010", "what App Mesh requires is given");
    internal static readonly Rule GEN011 = Core("GEN-011", "only members that App Mesh has are given");
    internal static readonly Rule GEN012 = Core("GEN-012", "a member has the type that App Mesh gives it");

    private static Rule[] GeneralRules => [GEN001, GEN002, GEN004, GEN005, GEN006, GEN007, GEN008, GEN009, GEN010, GEN011, GEN012];

    internal static Finding OneOf(Place at, Rule rule, string noun, IReadOnlyList<string> set, IReadOnlyList<string> choices) => at.Finding(
        rule,
        choices.Count == 1
            ? $"{noun} needs {choices[0]}, which is missing."
            : $"{noun} needs exactly one of {Say.Or(choices)}; {(set.Count == 0 ? "none is set" : Say.And(set) + " are set")}.",
        set.Count == 0 ? choices.Count == 1 ? $"Add {choices[0]}." : "Add one." : $"Keep one of {Say.And(set)}.");

    internal static Finding MeshOwner(Place at, Value<string> owner)
    {
        var digits = string.Concat(owner.ToString().Where(char.IsAsciiDigit));
        return at.Finding(
            GEN002,
            $"{Say.Quoted(owner)} must be an AWS account id, which has 12 digits and nothing else.",
            digits.Length == 12 ? $"Write \"{digits}\"." : null);
    }

    internal static Finding ListenerPort(Place at, IValue port) =>
        at.Finding(GEN004, $"the listener port is {port}; it must be between 1 and 65535.");

    internal static Finding DurationPart(Place at, string part) =>
        at.Finding(GEN005, $"the duration has no {part}; it needs both a unit (\"s\" or \"ms\") and a value.", $"Add the {part}.");

    internal static Finding DurationUnit(Place at, IValue unit) =>
        at.Finding(GEN006, $"the unit of a duration is {Say.Quoted(unit)}; it must be \"s\" or \"ms\".");

    internal static Finding DurationValue(Place at, IValue value) =>
        at.Finding(GEN007, $"a duration must not be negative, but this one is {value}.", "Write 0 to switch the timeout off.");

    internal static Finding ClientToken(Place at, IValue token) =>
        at.Finding(GEN008, $"{Say.Quoted(token)} must have up to 36 letters, digits, hyphens and underscores.", "Leave it out to have one made up.");

    internal static Finding MatchOrTargetPort(Place at, IValue port) =>
        at.Finding(GEN009, $"the port is {port}; it must be between 1 and 65535.");

    internal static Finding Required(Place at, string noun, string member) =>
        at.Finding(GEN010, $"\"{member}\" is missing; {noun} needs it.", $"Add \"{member}\".");

    internal static Finding UnknownMember(Place at, ReadProblem problem) => at.Finding(
        GEN011,
        $"{problem.Actual} is not {problem.Expected}.",
        problem.Suggestion is null ? "Remove it." : $"Write \"{problem.Suggestion}\".");

    internal static Finding WrongType(Place at, ReadProblem problem) => problem == ReadProblem.Twice(problem.Origin)
        ? at.Finding(GEN012, "the member is written twice; it must be written once, and the last one was taken.", "Keep one of the two.")
        : at.Finding(GEN012, $"{problem.Expected} must stand here, but {problem.Actual} does.", problem.Suggestion is { } right ? $"Write {right}." : null);
}

namespace Pulumi.AppMeshKit.Model;

/// <content>Suppressions: they are judged like everything else.</content>
public static partial class RuleBook
{
    internal static readonly Rule SUP001 = Graph("SUP-001", Severity.Warning, "a suppression matches a finding");
    internal static readonly Rule SUP002 = Graph("SUP-002", Severity.Error, "a suppression has a rule, a resource and a reason");
    internal static readonly Rule SUP003 = Graph("SUP-003", Severity.Warning, "a suppression has not expired");

    private static Rule[] SuppressionRules => [SUP001, SUP002, SUP003];

    internal static Finding SuppressionUnused(Place at, Suppression suppression) =>
        at.Finding(SUP001, $"the suppression of {suppression.RuleId} on {Target(suppression)} matches nothing.", "Remove it.");

    internal static Finding SuppressionPart(Place at, string part) => at.Finding(
        SUP002, $"the suppression has no {part}; it needs a rule, a resource and a reason.", $"Add the {part}.");

    internal static Finding SuppressionUnknown(Place at, Suppression suppression) =>
        at.Finding(SUP002, $"there is no rule \"{suppression.RuleId}\"; a suppression needs one that exists.");

    internal static Finding SuppressionOfError(Place at, Suppression suppression) => at.Finding(
        SUP002, $"{suppression.RuleId} is an error; only warnings and notes can be suppressed.", "Mend what it reports.");

    internal static Finding SuppressionOfLoss(Place at, Suppression suppression) => at.Finding(
        SUP002, $"{suppression.RuleId} is a loss that can stop a program; such a loss is accepted, not suppressed.", $"Write AcceptLosses = {{ new(\"{suppression.RuleId}\", reason: \"…\") }}.");

    internal static Finding SuppressionExpired(Place at, Suppression suppression, string date) => at.Finding(
        SUP003, $"the suppression of {suppression.RuleId} on {Target(suppression)} expired on {date}.", "Mend what it hides, or give it a new date.");

    private static string Target(Suppression suppression) => suppression.Resource == "*" ? "any resource" : $"\"{suppression.Resource}\"";
}

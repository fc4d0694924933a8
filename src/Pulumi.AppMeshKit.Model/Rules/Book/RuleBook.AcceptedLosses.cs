namespace Pulumi.AppMeshKit.Model;

/// <content>Accepted losses: they are judged like suppressions.</content>
public static partial class RuleBook
{
    internal static readonly Rule ACC001 = Graph("ACC-001", Severity.Warning, "an accepted loss is one that the target has");
    internal static readonly Rule ACC002 = Graph("ACC-002", Severity.Error, "an accepted loss has the id of a loss and a reason");

    private static Rule[] AcceptedLossRules => [ACC001, ACC002];

    internal static Finding LossNotThere(Place at, AcceptedLoss loss) =>
        at.Finding(ACC001, $"{loss.Id} is accepted, but nothing is lost in this way.", "Remove it.");

    internal static Finding LossPart(Place at, string part) =>
        at.Finding(ACC002, $"the accepted loss has no {part}; it needs an id and a reason.", $"Add the {part}.");

    internal static Finding LossUnknown(Place at, AcceptedLoss loss) =>
        at.Finding(ACC002, $"there is no loss \"{loss.Id}\"; an accepted loss needs an id from LOSS-001 to {FidelityTable.Rows[^1].Id}.");

    internal static Finding NoLoss(Place at, Rule rule) =>
        at.Finding(ACC002, $"{rule.Id} is no loss; what can be accepted begins with LOSS.", rule.Severity == Severity.Error ? "Mend what it reports." : "Suppress it, if you can live with it.");
}

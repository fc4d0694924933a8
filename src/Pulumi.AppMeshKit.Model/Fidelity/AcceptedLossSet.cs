namespace Pulumi.AppMeshKit.Model;

/// <summary>The accepted losses of one owner: what is wrong with them, what they accept, and which accept nothing.</summary>
internal sealed class AcceptedLossSet
{
    private readonly List<Finding> _problems = [];
    private readonly List<(Place Place, AcceptedLoss Loss)> _valid = [];
    private readonly HashSet<AcceptedLoss> _used = new(ReferenceEqualityComparer.Instance);

    /// <param name="losses">The accepted losses.</param>
    /// <param name="owner">The resource that carries them: what is wrong with one is reported on it.</param>
    internal AcceptedLossSet(IReadOnlyList<AcceptedLoss> losses, ResourceId owner)
    {
        for (var index = 0; index < losses.Count; index++)
        {
            var at = Place.Of(owner, losses[index].Origin ?? Origin.Root()["AcceptLosses"][index]);
            var before = _problems.Count;
            _problems.AddRange(ProblemsOf(at, losses[index]));
            if (_problems.Count == before) _valid.Add((at, losses[index]));
        }
    }

    /// <summary>What is wrong with the accepted losses themselves, whatever is lost.</summary>
    internal IReadOnlyList<Finding> Problems => _problems;

    /// <summary>Those that have accepted nothing so far.</summary>
    internal IEnumerable<Finding> Unused => _valid.Where(one => !_used.Contains(one.Loss)).Select(one => RuleBook.LossNotThere(one.Place, one.Loss));

    /// <summary>Whether somebody decided to do without what a finding says is lost.</summary>
    internal bool Accepts(Finding finding)
    {
        var isAccepted = false;
        foreach (var (_, loss) in _valid.Where(one => IsSame(one.Loss.Id, finding.Rule.Id)))
        {
            _used.Add(loss);
            isAccepted = true;
        }

        return isAccepted;
    }

    private static IEnumerable<Finding> ProblemsOf(Place at, AcceptedLoss loss)
    {
        if (string.IsNullOrWhiteSpace(loss.Id)) yield return RuleBook.LossPart(at, "id");
        else if (RuleBook.Find(loss.Id) is not { } rule) yield return RuleBook.LossUnknown(at, loss);
        else if (!FidelityTable.Has(rule)) yield return RuleBook.NoLoss(at, rule);

        if (string.IsNullOrWhiteSpace(loss.Reason)) yield return RuleBook.LossPart(at, "reason");
    }

    private static bool IsSame(string accepted, string id) => string.Equals(accepted, id, StringComparison.OrdinalIgnoreCase);
}

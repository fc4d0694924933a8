using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// The suppressions of one owner: what is wrong with them, what they hide, and which hide nothing. One that is wrong or has
/// expired hides nothing.
/// </summary>
internal sealed class SuppressionSet
{
    private readonly List<Finding> _problems = [];
    private readonly List<(Place Place, Suppression Suppression)> _valid = [];
    private readonly bool[] _used;
    private readonly Func<string, Rule?> _find;

    /// <param name="suppressions">The suppressions.</param>
    /// <param name="owner">The resource that carries them: what is wrong with a suppression is reported on it.</param>
    /// <param name="today">The day by which to judge whether one has expired.</param>
    /// <param name="find">Finds a rule by its id; in the rule book, unless they are about the rules of somebody else.</param>
    internal SuppressionSet(IReadOnlyList<Suppression> suppressions, ResourceId owner, DateOnly today, Func<string, Rule?>? find = null)
    {
        _find = find ?? RuleBook.Find;
        for (var index = 0; index < suppressions.Count; index++)
        {
            var at = Place.Of(owner, suppressions[index].Origin ?? Origin.Root()["Suppressions"][index]);
            var before = _problems.Count;
            _problems.AddRange(ProblemsOf(at, suppressions[index], today));
            if (_problems.Count == before) _valid.Add((at, suppressions[index]));
        }

        _used = new bool[_valid.Count];
    }

    /// <summary>What is wrong with the suppressions themselves, whatever they are meant to hide.</summary>
    internal IReadOnlyList<Finding> Problems => _problems;

    /// <summary>The suppressions that have hidden nothing so far.</summary>
    internal IEnumerable<Finding> Unused =>
        _valid.Where((_, index) => !_used[index]).Select(one => RuleBook.SuppressionUnused(one.Place, one.Suppression));

    /// <summary>Whether somebody decided to live with a finding. Errors cannot be suppressed.</summary>
    internal bool Hides(Finding finding) => Covering(finding) is not null;

    /// <summary>The first suppression that hides a finding; all that do count as used.</summary>
    internal Suppression? Covering(Finding finding)
    {
        Suppression? first = null;
        for (var index = 0; index < _valid.Count && finding.Severity != Severity.Error; index++)
        {
            if (!_valid[index].Suppression.Covers(finding)) continue;

            _used[index] = true;
            first ??= _valid[index].Suppression;
        }

        return first;
    }

    private IEnumerable<Finding> ProblemsOf(Place at, Suppression suppression, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(suppression.RuleId)) yield return RuleBook.SuppressionPart(at, "rule");
        else if (_find(suppression.RuleId) is not { } rule) yield return RuleBook.SuppressionUnknown(at, suppression);
        else if (rule.Severity == Severity.Error) yield return FidelityTable.Has(rule) ? RuleBook.SuppressionOfLoss(at, suppression) : RuleBook.SuppressionOfError(at, suppression);

        if (string.IsNullOrWhiteSpace(suppression.Resource)) yield return RuleBook.SuppressionPart(at, "resource");
        if (string.IsNullOrWhiteSpace(suppression.Reason)) yield return RuleBook.SuppressionPart(at, "reason");
        if (suppression.Until is { } until && until < today)
            yield return RuleBook.SuppressionExpired(at, suppression, until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}

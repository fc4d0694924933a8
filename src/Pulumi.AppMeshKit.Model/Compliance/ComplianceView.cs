namespace Pulumi.AppMeshKit.Model;

/// <summary>The compliance rules, each with what it says of some meshes.</summary>
/// <param name="Rows">A row for each rule, in the order of the book.</param>
/// <param name="Problems">What is wrong with the suppressions of compliance rules.</param>
internal sealed record ComplianceView(IReadOnlyList<ComplianceRow> Rows, IReadOnlyList<Finding> Problems)
{
    /// <summary>How many rules have an outcome.</summary>
    public int Count(ComplianceOutcome outcome) => Rows.Count(row => row.Outcome == outcome);

    /// <summary>Judges meshes.</summary>
    /// <param name="meshes">The meshes.</param>
    /// <param name="parameters">The parameters of the rules.</param>
    /// <param name="suppressions">What somebody decided to live with, by the id of a compliance rule or of the kit's own rule for the same.</param>
    /// <param name="today">The day by which to judge whether a suppression has expired.</param>
    public static ComplianceView Of(IReadOnlyList<MeshModel> meshes, ComplianceParameters parameters, IReadOnlyList<Suppression> suppressions, DateOnly today)
    {
        var owner = new ResourceId(ResourceKind.Mesh, null, null, null);
        var own = new SuppressionSet([.. suppressions.Where(IsOfCompliance)], owner, today, id => ComplianceBook.Find(id)?.AsRule);
        var kit = new SuppressionSet([.. suppressions.Where(suppression => !IsOfCompliance(suppression))], owner, today);
        List<ApiRequest> requests = [.. meshes.SelectMany(mesh => mesh.Requests)];
        List<ComplianceRow> rows = [.. ComplianceBook.All.Select(rule => Row(rule, requests, parameters, failure => own.Covering(failure) ?? OfKit(rule, failure)))];
        return new(rows, [.. own.Problems, .. own.Unused]);

        Suppression? OfKit(ComplianceRule rule, Finding failure) =>
            rule.KitRule is { } id && RuleBook.Find(id) is { } same ? kit.Covering(failure with { Rule = same }) : null;
    }

    /// <summary>Whether a suppression is about a compliance rule: then it is none of the kit's rules' business.</summary>
    public static bool IsOfCompliance(Suppression suppression) => ComplianceBook.Find(suppression.RuleId) is not null;

    private static ComplianceRow Row(ComplianceRule rule, List<ApiRequest> requests, ComplianceParameters parameters, Func<Finding, Suppression?> suppressionOf)
    {
        List<Finding> failures = [];
        List<Finding> unknown = [];
        var passed = 0;
        foreach (var judgements in requests.Where(request => request.ResourceKind() == rule.Kind).Select(request => rule.Judge(request, parameters).ToList()))
        {
            List<Finding> refused = [.. Of(ComplianceVerdict.Failed, judgements)];
            failures.AddRange(refused);
            if (refused.Count > 0) continue;

            List<Finding> open = [.. Of(ComplianceVerdict.NotKnown, judgements)];
            unknown.AddRange(open);
            if (open.Count == 0 && judgements.Count > 0) passed++;
        }

        return new(rule, [.. failures.Order(FindingOrder.Instance).Select(failure => new ComplianceFailure(failure, suppressionOf(failure)))], [.. unknown.Order(FindingOrder.Instance)], passed);

        IEnumerable<Finding> Of(ComplianceVerdict verdict, List<ComplianceJudgement> judgements) => judgements
            .Where(judgement => judgement.Verdict == verdict)
            .Select(judgement => judgement.Place.Finding(rule.AsRule, verdict == ComplianceVerdict.NotKnown ? "only a deployment knows this value." : judgement.Message));
    }
}

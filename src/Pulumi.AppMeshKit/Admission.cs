using System.Collections.Concurrent;
using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

/// <summary>Where a component is judged, before it registers anything below itself.</summary>
internal static class Admission
{
    /// <summary>Stops with every problem at once, or joins the mesh and warns.</summary>
    /// <param name="component">The component.</param>
    /// <param name="title">Its kind and name, as the report's headline.</param>
    /// <param name="scope">The mesh it joins.</param>
    /// <param name="context">Its mapping.</param>
    /// <param name="requests">What it asks for.</param>
    /// <param name="remap">What it asks for once late values have become known.</param>
    /// <param name="suppressions">What it lives with itself, besides what its mesh does.</param>
    /// <param name="acceptLosses">What it does without on the target, besides what its mesh does.</param>
    /// <returns>Warnings and notes.</returns>
    internal static IReadOnlyList<Finding> Admit(
        this ComponentResource component,
        string title,
        MeshScope scope,
        MapContext context,
        IReadOnlyList<ApiRequest> requests,
        Func<IReadOnlyDictionary<string, LateValue?>, IEnumerable<ApiRequest>> remap,
        IList<Suppression>? suppressions = null,
        IList<AcceptedLoss>? acceptLosses = null)
    {
        scope.Trust(requests, context.Elsewhere);
        var own = OwnSuppressions.Of(suppressions, acceptLosses, context, requests);
        var findings = scope.Join(requests, context.Calls, (before, after) => Judge(scope, before, after, requests, context, own));
        StopOn(findings, component, title, scope);
        if (own is not null) scope.Carry(own);
        scope.Said.Add(title, requests, findings);
        Warn(findings, component, title);
        JudgeLater(component, title, scope, context, own, findings, remap);
        return findings;
    }

    private static IReadOnlyList<Finding> Judge(
        MeshScope scope,
        MeshModel before,
        MeshModel after,
        IReadOnlyList<ApiRequest> requests,
        MapContext context,
        OwnSuppressions? own)
    {
        // What the arguments show is said in the user's words; the model's view of the same place would only repeat it.
        var said = context.Problems.Select(f => (f.Rule.Id, f.Path, f.File, f.Line)).ToHashSet();
        var findings = (before.Requests.Any() ? [] : scope.CheckOnFirstJoin())
            .Concat(requests.SelectMany(ResourceRules.Check))
            .Concat(requests.SelectMany(scope.Rendering.Check))
            .Concat(scope.Rendering.CheckJoining(after, requests))
            .Concat(MeshGraphRules.CheckJoining(before, after, requests))
            .Where(f => !said.Contains((f.Rule.Id, f.Path, f.File, f.Line)) && !IsAboutNothing(f) && !scope.IsElsewhere(f) && scope.Rendering.Concerns(f.Rule));

        // Versions inherit from their service, so one wrong word would be said once for each of them.
        return
        [
            .. context.Problems.Concat(own?.Problems ?? []).Concat(findings)
                .Select(f => Placed(f, context))
                .DistinctBy(f => (f.Rule.Id, f.Path, f.Message, f.File, f.Line))
                .Where(f => !scope.IsSuppressed(f, own) && !scope.IsAccepted(f, own))
                .Order(FindingOrder.Instance),
        ];
    }

    private static Finding Placed(Finding finding, MapContext context) =>
        finding.File is null && context.Places.TryGetValue(finding.Resource, out var place) ? finding with { File = place, IsFromDefinition = true } : finding;

    // Findings are about what somebody wrote. The kit adds no tags of its own, so their absence was nobody's choice.
    private static bool IsAboutNothing(Finding finding) => finding.Rule.Id == RuleBook.TAG008.Id;

    private static void Warn(IEnumerable<Finding> findings, ComponentResource component, string title)
    {
        foreach (var warning in WarningText.Of(title, findings)) Log.Warn(warning, component);
    }

    private static void StopOn(IEnumerable<Finding> findings, ComponentResource component, string title, MeshScope scope)
    {
        var stopping = findings.Where(scope.Stops).ToList();
        if (stopping.Count > 0) throw new ResourceException(StrictReport.Format(title, stopping, scope.Name), component, hideStack: true);
    }

    /// <summary>A value that is not known yet is judged the moment it is, with the same words, before anything registers with it.</summary>
    private static void JudgeLater(
        ComponentResource component,
        string title,
        MeshScope scope,
        MapContext context,
        OwnSuppressions? own,
        IReadOnlyList<Finding> said,
        Func<IReadOnlyDictionary<string, LateValue?>, IEnumerable<ApiRequest>> remap)
    {
        var late = context.Late.Pending.ToList();
        var resolved = new ConcurrentDictionary<string, LateValue?>(late.Select(leaf => KeyValuePair.Create(leaf.Source!, (LateValue?)null)), StringComparer.Ordinal);
        foreach (var leaf in late)
        {
            context.Late.WhenKnown(leaf, value =>
            {
                resolved[leaf.Source!] = value;
                var known = resolved.ToDictionary(StringComparer.Ordinal);
                if (Found(known).Except(said).ToList() is not { Count: > 0 } found) return;

                // What another late value brought is said where that one arrives.
                known[leaf.Source!] = null;
                List<Finding> brought = [.. found.Except(Found(known))];
                StopOn(brought, component, title, scope);
                Warn(brought, component, title);
            });
        }

        List<Finding> Found(IReadOnlyDictionary<string, LateValue?> known) =>
        [
            .. remap(known)
                .SelectMany(request => ResourceRules.Check(request).Concat(scope.Rendering.Check(request)))
                .Where(f => f.Severity != Severity.Info && !IsAboutNothing(f) && !scope.IsSuppressed(f) && !scope.IsAccepted(f, own))
                .Select(f => Placed(f, context))
                .DistinctBy(f => (f.Rule.Id, f.Path, f.Message, f.File, f.Line)),
        ];
    }
}

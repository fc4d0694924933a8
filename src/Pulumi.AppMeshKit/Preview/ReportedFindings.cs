using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Preview;

/// <summary>
/// What the components found about themselves, and what only shows now that each mesh is finished: that is reported at the component
/// which asked for it.
/// </summary>
internal static class ReportedFindings
{
    /// <summary>The findings, those of one component or mesh together and the worst of them first.</summary>
    internal static IReadOnlyList<SnapshotFinding> Of(IReadOnlyList<IMeshComponent> components, IReadOnlyList<IMesh> meshes)
    {
        var owners = components
            .SelectMany(component => component.Requests.Select(request => (Key: (component.Mesh.Scope, request.Id()), Component: component)))
            .DistinctBy(owner => owner.Key)
            .ToDictionary(owner => owner.Key, owner => TitleOf(owner.Component));
        var all = components
            .SelectMany(component => component.Findings.Select(finding => (Subject: TitleOf(component), component.Mesh.Scope, Finding: finding)))
            .Concat(meshes.SelectMany(mesh => mesh.Scope.CheckFinished().Select(finding => (
                Subject: owners.GetValueOrDefault((mesh.Scope, finding.Resource)) ?? $"Mesh \"{mesh.MeshName}\"",
                mesh.Scope,
                Finding: finding))));
        return
        [
            .. all.DistinctBy(one => (one.Finding.Rule.Id, one.Finding.Resource, one.Finding.Path, one.Finding.Message))
                .GroupBy(one => (one.Subject, one.Scope))
                .SelectMany(group => group.OrderBy(one => one.Finding, FindingOrder.Instance))
                .Select(one => new SnapshotFinding(one.Finding, one.Subject, one.Scope.Stops(one.Finding))),
        ];
    }

    private static string TitleOf(IMeshComponent component) =>
        component is Resource resource ? $"{component.GetType().Name} \"{resource.GetResourceName()}\"" : component.GetType().Name;
}

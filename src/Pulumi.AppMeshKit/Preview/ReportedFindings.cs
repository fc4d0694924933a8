using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Preview;

/// <summary>Findings of one component, or of a mesh that this program did not create.</summary>
/// <param name="Subject">Whose they are: <c>ServiceWithRouter "colors"</c>.</param>
/// <param name="Findings">The findings, the worst first.</param>
internal sealed record ReportedFindings(string Subject, IReadOnlyList<Finding> Findings)
{
    /// <summary>How many of them make the preview fail.</summary>
    internal int Problems { get; private init; }

    /// <summary>Why warnings are among those; null where none is.</summary>
    internal string? Remark { get; private init; }

    /// <summary>
    /// What the components found about themselves, and what only shows now that each mesh is finished: that is reported at the
    /// component which asked for it.
    /// </summary>
    internal static IReadOnlyList<ReportedFindings> Of(IReadOnlyList<IMeshComponent> components, IReadOnlyList<IMesh> meshes)
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
                .Select(group => Of(group.Key.Subject, group.Key.Scope, [.. group.Select(one => one.Finding).Order(FindingOrder.Instance)])),
        ];
    }

    private static ReportedFindings Of(string subject, MeshScope scope, IReadOnlyList<Finding> findings)
    {
        var failing = findings.Where(scope.Stops).ToList();
        return new(subject, findings) { Problems = failing.Count, Remark = StrictReport.Remark(failing, scope.Name) };
    }

    private static string TitleOf(IMeshComponent component) =>
        component is Resource resource ? $"{component.GetType().Name} \"{resource.GetResourceName()}\"" : component.GetType().Name;
}

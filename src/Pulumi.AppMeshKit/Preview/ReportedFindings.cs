using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Preview;

/// <summary>Findings of one component, or of a mesh that this program did not create.</summary>
/// <param name="Subject">Whose they are: <c>ServiceWithRouter "colors"</c>.</param>
/// <param name="Findings">The findings, the worst first.</param>
internal sealed record ReportedFindings(string Subject, IReadOnlyList<Finding> Findings)
{
    /// <summary>
    /// What the components found about themselves, and what only shows now that each mesh is finished: that is reported at the
    /// component which asked for it.
    /// </summary>
    internal static IReadOnlyList<ReportedFindings> Of(IReadOnlyList<IMeshComponent> components, IReadOnlyList<IMesh> meshes)
    {
        var all = components
            .SelectMany(component => component.Findings.Select(finding => (Subject: TitleOf(component), Finding: finding)))
            .Concat(meshes.SelectMany(mesh => mesh.Scope.CheckFinished().Select(finding => (Subject: OwnerOf(finding, mesh, components), Finding: finding))));
        return
        [
            .. all.DistinctBy(one => (one.Finding.Rule.Id, one.Finding.Resource, one.Finding.Path, one.Finding.Message))
                .GroupBy(one => one.Subject)
                .Select(group => new ReportedFindings(group.Key, [.. group.Select(one => one.Finding).Order(FindingOrder.Instance)])),
        ];
    }

    private static string OwnerOf(Finding finding, IMesh mesh, IReadOnlyList<IMeshComponent> components) =>
        components.FirstOrDefault(component => component.Mesh.Scope == mesh.Scope && component.Requests.Any(request => request.Id() == finding.Resource)) is { } owner
            ? TitleOf(owner)
            : $"Mesh \"{mesh.MeshName}\"";

    private static string TitleOf(IMeshComponent component) =>
        component is Resource resource ? $"{component.GetType().Name} \"{resource.GetResourceName()}\"" : component.GetType().Name;
}

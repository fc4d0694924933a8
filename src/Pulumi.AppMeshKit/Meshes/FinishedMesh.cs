using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Preview;

namespace Pulumi.AppMeshKit;

/// <summary>The check of a mesh that is finished.</summary>
public static class FinishedMesh
{
    /// <summary>
    /// Checks what can only be judged when nothing more joins the mesh. Write it once for each mesh, as the last line of the program:
    /// <c>mesh.CheckFinished();</c>.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Without it, <c>pulumi up</c> checks each component when it is made, against all that is there by then: that alone stops nearly everything
    /// that App Mesh refuses. What more components could still make good is left open: a service or provider that is named and never made
    /// (REF-002, REF-003, REF-004), a router without routes (VR-010), chains of calls (RES-001, RES-002), calls out of the mesh (EGR-002), quotas,
    /// suppressions that nothing needs (SUP-001). This call judges those. The offline preview does so by itself at its end; there the call changes nothing and stops nothing.
    /// </para>
    /// <para>
    /// It takes nothing back: components made before it are handed to the engine already, and in <c>pulumi up</c> their resources may exist when it
    /// throws. They stay; the run fails, and the next one goes on from there. In <c>pulumi preview</c> nothing is deployed, so a pipeline that previews first
    /// stops there. What joins after the call is not judged by it.
    /// </para>
    /// <para>Of an <see cref="ExistingMesh"/> little can be said: what another program made cannot be missed here.</para>
    /// </remarks>
    /// <param name="mesh">The mesh.</param>
    /// <returns>
    /// What was found about the mesh as a whole and did not stop: warnings and notes without the suppressed ones, also those that components said
    /// when they joined. What is said once of a mesh (EOL-001) or of one resource alone is not among it.
    /// </returns>
    /// <exception cref="ResourceException">There are errors, or with <see cref="FailOn.Warning"/> warnings; the message lists all of them by component.</exception>
    public static IReadOnlyList<Finding> CheckFinished(this IMesh mesh)
    {
        var scope = mesh.Scope;
        IReadOnlyList<Finding> findings = [.. scope.CheckFinished().Order(FindingOrder.Instance)];

        // The preview shows all of it itself, in the midst of what the program would make.
        if (PreviewRun.Current is not null) return findings;

        var stopping = findings.Where(scope.Stops).ToList();
        if (stopping.Count > 0) throw new ResourceException(Report(scope, stopping), mesh as Resource, hideStack: true);

        foreach (var warning in scope.Said.New(findings.Where(finding => finding.Severity == Severity.Warning)))
        {
            Log.Warn($"{OwnerOf(scope, warning)}: {warning}", mesh as Resource);
        }

        return findings;
    }

    /// <summary>A path is one in the arguments of a component, so each component has a block of its own.</summary>
    private static string Report(MeshScope scope, IReadOnlyList<Finding> stopping) => string.Join(
        '\n',
        stopping.GroupBy(finding => OwnerOf(scope, finding))
            .Select(group => FindingReport.Format(group.Key, group))
            .Concat(StrictReport.Remark(stopping, scope.Name) is { } remark ? ["  " + remark] : []));

    private static string OwnerOf(MeshScope scope, Finding finding) => scope.Said.OwnerOf(finding) ?? $"Mesh \"{scope.Name}\"";
}

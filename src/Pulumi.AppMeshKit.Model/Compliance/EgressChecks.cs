namespace Pulumi.AppMeshKit.Model;

/// <summary>Traffic to hosts outside the mesh. A mesh that says nothing drops it: that is App Mesh's default.</summary>
internal static class EgressChecks
{
    /// <summary>The filter is not <c>ALLOW_ALL</c>.</summary>
    public static IEnumerable<ComplianceJudgement> IsNotOpen(ApiRequest mesh, ComplianceParameters parameters) =>
        Check(mesh, type => type != "ALLOW_ALL");

    /// <summary>The filter is <c>DROP_ALL</c>, letter case aside.</summary>
    public static IEnumerable<ComplianceJudgement> IsClosed(ApiRequest mesh, ComplianceParameters parameters) =>
        Check(mesh, type => type.Equals("DROP_ALL", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<ComplianceJudgement> Check(ApiRequest mesh, Func<string, bool> isRight)
    {
        var type = ComplianceStart.Mesh(mesh).To("egressFilter", spec => spec.EgressFilter).Leaf("type", filter => filter.Type);
        yield return type.Judge(!type.Value.Has(out var text) || isRight(text), $"the egress filter is {text}.");
    }
}

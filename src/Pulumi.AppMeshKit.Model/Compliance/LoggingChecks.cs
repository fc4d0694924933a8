namespace Pulumi.AppMeshKit.Model;

/// <summary>Whether the access log has a file to go to.</summary>
internal static class LoggingChecks
{
    public static IEnumerable<ComplianceJudgement> OfNode(ApiRequest node, ComplianceParameters parameters) =>
        [Check(ComplianceStart.Node(node).To("logging", spec => spec.Logging))];

    public static IEnumerable<ComplianceJudgement> OfGateway(ApiRequest gateway, ComplianceParameters parameters) =>
        [Check(ComplianceStart.Gateway(gateway).To("logging", spec => spec.Logging))];

    private static ComplianceJudgement Check(ComplianceStep<Logging> logging)
    {
        var path = logging.To("accessLog", one => one.AccessLog).To("file", log => log.File).Leaf("path", file => file.Path);
        return path.Judge(path.Value.Has(out var text) && text.Length > 0, "there is no file for the access log.");
    }
}

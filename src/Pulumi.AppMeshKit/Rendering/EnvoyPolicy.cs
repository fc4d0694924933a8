using System.Text.Json;
using System.Text.Json.Nodes;
using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Api = Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Rendering;

/// <summary>
/// What the task or instance role of an Envoy must allow: to fetch its configuration, to export the ACM certificates of its
/// listeners, and to read the certificate authorities it trusts (TLS-014).
/// </summary>
/// <remarks>Made when somebody asks for it: most programs do not, and every output costs the SDK a task.</remarks>
internal static class EnvoyPolicy
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    internal static IReadOnlyDictionary<string, Output<string>> OfNodes(
        ServiceModel service,
        IReadOnlyDictionary<string, Output<string>> arns,
        LateValues late) =>
        service.Versions.Where(v => v.Node is not null && arns.ContainsKey(v.Key)).ToDictionary(
            version => version.Key,
            version =>
            {
                var spec = version.Node!.Request.Spec!;
                var policies = (spec.Backends ?? []).Select(b => b.VirtualService?.ClientPolicy).Append(spec.BackendDefaults?.ClientPolicy);
                return Document(arns[version.Key], (spec.Listeners ?? []).Select(l => l.Tls), policies, late);
            },
            StringComparer.Ordinal);

    internal static Output<string> OfGateway(GatewayModel gateway, Output<string> arn, LateValues late)
    {
        var spec = gateway.Gateway.Request.Spec!;
        return Document(arn, (spec.Listeners ?? []).Select(l => l.Tls), [spec.BackendDefaults?.ClientPolicy], late);
    }

    private static Output<string> Document(
        Output<string> arn,
        IEnumerable<Api.ListenerTls?> listeners,
        IEnumerable<Api.ClientPolicy?> policies,
        LateValues late)
    {
        var certificates = Inputs(listeners.Select(tls => tls?.Certificate?.Acm?.CertificateArn), late);
        var authorities = Inputs(
            policies.SelectMany(p => p?.Tls?.Validation?.Trust?.Acm?.CertificateAuthorityArns ?? []),
            late);
        return Output.Tuple(arn, Output.All(certificates), Output.All(authorities)).Apply(t => Text(t.Item1, t.Item2, t.Item3));
    }

    private static IEnumerable<Input<string>> Inputs(IEnumerable<Value<string>?> leaves, LateValues late) =>
        [.. leaves.OfType<Value<string>>().DistinctBy(leaf => leaf.Source ?? leaf.ToString()).Select(leaf => late.InputOf(leaf)!)];

    private static string Text(string arn, IEnumerable<string> certificates, IEnumerable<string> authorities)
    {
        var statements = new JsonArray(Statement("appmesh:StreamAggregatedResources", [arn]));
        if (certificates.Distinct().ToList() is { Count: > 0 } exported) statements.Add(Statement("acm:ExportCertificate", exported));
        if (authorities.Distinct().ToList() is { Count: > 0 } read) statements.Add(Statement("acm-pca:GetCertificateAuthorityCertificate", read));
        return new JsonObject { ["Version"] = "2012-10-17", ["Statement"] = statements }.ToJsonString(Indented);
    }

    private static JsonObject Statement(string action, IEnumerable<string> resources) => new()
    {
        ["Effect"] = "Allow",
        ["Action"] = action,
        ["Resource"] = new JsonArray([.. resources.Select(r => JsonValue.Create(r))]),
    };
}

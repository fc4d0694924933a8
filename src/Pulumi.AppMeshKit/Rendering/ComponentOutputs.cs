using System.Collections.Immutable;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Rendering;

/// <summary>What components register as their outputs.</summary>
internal static class ComponentOutputs
{
    /// <summary>These outputs; one that its target does not have is left out.</summary>
    internal static Dictionary<string, object?> Of(params IEnumerable<(string Name, object? Value)> outputs) =>
        outputs.Where(output => output.Value is not null).ToDictionary(output => output.Name, output => output.Value, StringComparer.Ordinal);

    /// <summary>
    /// What the target keeps of a component, for whoever looks at outputs: stacks, policy packs, pipelines. How much of its settings in per cent, and the ids of what is
    /// lost, accepted or not. Nothing on App Mesh, which keeps all.
    /// </summary>
    internal static (string Name, object? Value) Fidelity(IMesh mesh, IEnumerable<ApiRequest> requests)
    {
        if (mesh.Scope.Rendering.Losses is not { } options) return ("fidelity", null);

        List<ApiRequest> all = [.. requests];
        return ("fidelity", Of(
            ("target", options.Engine.Title()),
            ("score", SettingWalk.Of(all, options).Score),
            ("losses", all.SelectMany(request => LossRules.Check(request, options)).Select(loss => loss.Rule.Id).Distinct().Order(StringComparer.Ordinal).ToImmutableArray())));
    }

    /// <summary>What a service became on VPC Lattice; nothing where it was not rendered to that.</summary>
    internal static IEnumerable<(string Name, object? Value)> Of(LatticeServiceOutputs? lattice) => lattice is null
        ? []
        :
        [
            ("targetGroupArns", lattice.TargetGroups.Count == 0 ? null : lattice.TargetGroupArns.ToOutput()),
            ("dnsRecords", lattice.DnsRecords.Count == 0 ? null : lattice.DnsRecords.ToDictionary(record => record.Name, record => record.Target, StringComparer.Ordinal).ToOutput()),
        ];

    /// <summary>A map of outputs; nothing where it is empty.</summary>
    internal static object? Some(IReadOnlyDictionary<string, Output<string>> map) => map.Count == 0 ? null : map.ToOutput();
}

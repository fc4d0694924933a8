namespace Pulumi.AppMeshKit.Rendering;

/// <summary>What components register as their outputs.</summary>
internal static class ComponentOutputs
{
    /// <summary>These outputs; one that its target does not have is left out.</summary>
    internal static Dictionary<string, object?> Of(params IEnumerable<(string Name, object? Value)> outputs) =>
        outputs.Where(output => output.Value is not null).ToDictionary(output => output.Name, output => output.Value, StringComparer.Ordinal);

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

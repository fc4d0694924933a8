namespace Pulumi.AppMeshKit.Model;

/// <content>The mesh itself: egress, IP versions, the end of the service.</content>
public static partial class RuleBook
{
    internal static readonly Rule MESH001 = Core("MESH-001", "an egress filter is DROP_ALL or ALLOW_ALL");
    internal static readonly Rule MESH002 = Lint("MESH-002", "a mesh drops unknown egress");
    internal static readonly Rule MESH003 = Graph("MESH-003", Severity.Warning, "in an ALLOW_ALL mesh a node lists all backends or none");
    internal static readonly Rule MESH004 = Core("MESH-004", "an IP preference is one of four words");
    internal static readonly Rule MESH005 = Lint("MESH-005", "a mesh prefers an IP version rather than demanding it");
    internal static readonly Rule MESH006 = Graph("MESH-006", Severity.Info, "the IP preference of a node wins over that of its mesh");
    internal static readonly Rule EOL001 = Graph("EOL-001", Severity.Warning, "App Mesh has ended");

    private static Rule[] MeshRules => [MESH001, MESH002, MESH003, MESH004, MESH005, MESH006, EOL001];

    internal static Finding EgressType(Place at, IValue type) =>
        at.Finding(MESH001, $"the egress filter is {Say.Quoted(type)}; it must be \"DROP_ALL\" or \"ALLOW_ALL\".");

    internal static Finding AllowAll(Place at) => at.Finding(
        MESH002,
        "\"ALLOW_ALL\" lets every proxy of the mesh reach any address, inside the mesh and outside.",
        "Write \"DROP_ALL\", and model what lies outside as virtual services.");

    internal static Finding AllowAllWithBackends(Place at, string node, int backends) => at.Finding(
        MESH003,
        $"the mesh allows all egress, but virtual node \"{node}\" lists {Say.Count(backends, "backend")}: from then on it reaches nothing else.",
        "List everything that it calls, or nothing.");

    internal static Finding IpPreference(Place at, IValue preference, string? meant) => at.Finding(
        MESH004,
        $"the IP preference is {Say.Quoted(preference)}; it must be \"IPv4_PREFERRED\", \"IPv6_PREFERRED\", \"IPv4_ONLY\" or \"IPv6_ONLY\".",
        meant is null ? null : $"Write \"{meant}\".");

    internal static Finding IpOnly(Place at, string preference) => at.Finding(
        MESH005,
        $"with \"{preference}\" an endpoint that has only the other IP version is dropped, and virtual gateways cannot set their own.",
        $"Write \"{preference.Replace("ONLY", "PREFERRED", StringComparison.Ordinal)}\" unless every endpoint has this version.");

    internal static Finding NodeIpPreference(Place at, string node, string ofNode, string ofMesh) =>
        at.Finding(MESH006, $"virtual node \"{node}\" asks for \"{ofNode}\" and its mesh for \"{ofMesh}\"; the node wins.");

    internal static Finding EndOfLife(Place at) => at.Finding(
        EOL001,
        "AWS ended App Mesh on 2026-09-30: a preview cannot notice it, but a deployment to App Mesh will fail.",
        "Set Target = MeshTarget.VpcLattice(…), which works today, or move to ECS Service Connect, Envoy or Istio.");
}

namespace Pulumi.AppMeshKit.Model;

/// <content>Calls that nodes are said to make, and that their mesh drops.</content>
public static partial class RuleBook
{
    internal static readonly Rule EGR001 = Graph("EGR-001", Severity.Error, "what a node calls inside the mesh is a backend of it");
    internal static readonly Rule EGR002 = Graph("EGR-002", Severity.Warning, "what a node calls outside the mesh is modelled");

    private static Rule[] EgressRules => [EGR001, EGR002];

    internal static Finding CallWithoutBackend(Place at, string node, string service) => at.Finding(
        EGR001,
        $"{node} -> {service} is dropped: virtual node \"{node}\" does not list the virtual service as a backend, and the mesh drops unknown egress.",
        $"Add \"{service}\" to Backends.",
        $"{node} -> {service}");

    internal static Finding CallToOutside(Place at, string node, string host) => at.Finding(
        EGR002,
        $"{node} -> {host} is dropped: no virtual service of the mesh has this name, and the mesh drops unknown egress.",
        "Model the host as a virtual service and list it as a backend, or let the mesh allow all egress.",
        $"{node} -> {host}");

    internal static Finding CallIsNoHost(ResourceId subject, Origin at, string host) => Of(
        SD003,
        subject,
        at,
        $"\"{host}\" does not look like a DNS name: labels of letters, digits and hyphens, with dots in between, 253 characters at most.",
        "Write the host name alone, without scheme, port and path.");
}

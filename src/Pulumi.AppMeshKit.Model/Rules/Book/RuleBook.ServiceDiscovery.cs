namespace Pulumi.AppMeshKit.Model;

/// <content>Service discovery.</content>
public static partial class RuleBook
{
    internal static readonly Rule SD001 = Core("SD-001", "DNS discovery has a host name");
    internal static readonly Rule SD002 = Core("SD-002", "a DNS response type is LOADBALANCER or ENDPOINTS");
    internal static readonly Rule SD003 = Lint("SD-003", "a host name looks like one");
    internal static readonly Rule SD005 = Core("SD-005", "Cloud Map discovery has a namespace and a service");
    internal static readonly Rule SD006 = Core("SD-006", "a Cloud Map attribute key is 1 to 255 printable characters without spaces");
    internal static readonly Rule SD007 = Core("SD-007", "a Cloud Map attribute value is 1 to 1024 printable characters");
    internal static readonly Rule SD010 = Target("SD-010", "Pulumi.Aws has no IP preference on Cloud Map discovery");

    private static Rule[] ServiceDiscoveryRules => [SD001, SD002, SD003, SD005, SD006, SD007, SD010];

    internal static Finding HostNameMissing(Place at) =>
        at.Finding(SD001, "the host name is missing; DNS service discovery needs one.", "Write the name under which the service is registered.");

    internal static Finding ResponseType(Place at, IValue type) =>
        at.Finding(SD002, $"the response type is {Say.Quoted(type)}; it must be \"LOADBALANCER\" or \"ENDPOINTS\".");

    internal static Finding HostName(Place at, IValue name) => at.Finding(
        SD003,
        $"{Say.Quoted(name)} does not look like a DNS name: labels of letters, digits and hyphens, with dots in between, 253 characters at most.");

    internal static Finding CloudMapName(Place at, string member, string? name) => at.Finding(
        SD005,
        name is null
            ? $"\"{member}\" is missing; Cloud Map discovery needs a namespace and a service."
            : $"\"{member}\" {Say.Length(name, 1024)}.",
        name is null ? $"Add \"{member}\"." : null);

    internal static Finding AttributeKey(Place at, IValue key) =>
        at.Finding(SD006, $"{Say.Quoted(key)} must have 1 to 255 printable ASCII characters, and no space.");

    internal static Finding AttributeValue(Place at, IValue value) =>
        at.Finding(SD007, $"{Say.Quoted(value)} must have 1 to 1024 printable ASCII characters, and no space at either end.");

    internal static Finding CloudMapIpPreference(Place at, IValue preference) => at.Finding(
        SD010,
        $"Pulumi.Aws cannot set the IP preference {Say.Quoted(preference)} on Cloud Map discovery.",
        "Set it on the mesh, or use DNS discovery.");
}

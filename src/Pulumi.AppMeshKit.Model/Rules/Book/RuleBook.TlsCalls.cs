using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <content>TLS between callers and the listeners they call.</content>
public static partial class RuleBook
{
    internal static readonly Rule TLS017 = Graph("TLS-017", Severity.Warning, "callers have the client certificate that a listener demands");
    internal static readonly Rule TLS101 = Graph("TLS-101", Severity.Error, "whoever enforces TLS calls a listener that has it");
    internal static readonly Rule TLS102 = Graph("TLS-102", Severity.Warning, "a certificate from a file is validated by its callers");
    internal static readonly Rule TLS103 = Graph("TLS-103", Severity.Warning, "a client policy holds for the ports that are called");
    internal static readonly Rule TLS104 = Graph("TLS-104", Severity.Error, "a caller shows the client certificate that is demanded");
    internal static readonly Rule TLS105 = Graph("TLS-105", Severity.Warning, "a caller expects a name that the server has");
    internal static readonly Rule TLS106 = Graph("TLS-106", Severity.Info, "all callers of a service have a client policy, or none has");
    internal static readonly Rule TLS107 = Graph("TLS-107", Severity.Info, "TLS covers all calls of a mesh");

    private static Rule[] TlsCallRuleList => [TLS017, TLS101, TLS102, TLS103, TLS104, TLS105, TLS106, TLS107];

    internal static Finding UnseenCallers(Place at) => at.Finding(
        TLS017,
        "the listener demands client certificates, and nobody who calls it is known here.",
        "Give every calling node and gateway a client certificate from a file or SDS.");

    internal static Finding NoServerTls(Place at, string path) => at.Finding(
        TLS101,
        $"TLS is enforced, but the listener at the end of {path} has none: every call fails.",
        "Give the listener TLS, or restrict the client policy to other ports.",
        path);

    internal static Finding NotValidated(Place at, string path) => at.Finding(
        TLS102,
        $"there is no client policy: {path} uses TLS, but the certificate is from a file and nothing validates it.",
        "Add a client policy with the authorities that you trust.",
        path);

    internal static Finding OtherPorts(Place at, IReadOnlyList<string> ports, int port, string path) => at.Finding(
        TLS103,
        $"the client policy is for {PortsText(ports)} and is not applied to {path}.",
        AddPort(port),
        path);

    internal static Finding NoClientCertificate(Place at, string path) => at.Finding(
        TLS104,
        $"there is no client certificate, but the listener at the end of {path} demands one: every call fails.",
        "Give the client policy a certificate from a file or SDS.",
        path);

    internal static Finding ClientCertificateElsewhere(Place at, IReadOnlyList<string> ports, int port, string path) => at.Finding(
        TLS104,
        $"the client policy is for {PortsText(ports)}, but the listener at the end of {path} demands a client certificate: every call fails.",
        AddPort(port),
        path);

    internal static Finding UnexpectedNames(Place at, IReadOnlyList<string> expected, IReadOnlyList<string> known, string path) => at.Finding(
        TLS105,
        $"no expected name is one of the server's in {path}: expected {(expected.Count == 1 ? "is" : "are")} {Say.Quoted(expected)}, known {(known.Count == 1 ? "is" : "are")} {Say.Quoted(known)}.",
        "Expect a name that the certificate carries.",
        path);

    internal static Finding MixedPolicies(Place at, string service, IReadOnlyList<string> with, IReadOnlyList<string> without, string path) => at.Finding(
        TLS106,
        $"virtual service \"{service}\" is reached with a client policy for TLS by {Some(with)}, and without one by {Some(without)} ({path}).",
        "Give them all one.",
        path);

    internal static Finding TlsCoverage(Place at, int validated, int encrypted, int open, string path) => at.Finding(
        TLS107,
        $"TLS: {validated} of {validated + encrypted + open} calls are encrypted and validated, {encrypted} encrypted only, {open} open, such as {path}.",
        witness: path);

    private static string AddPort(int port) => $"Add {port.ToString(CultureInfo.InvariantCulture)}, or leave the ports out for all of them.";

    private static string PortsText(IReadOnlyList<string> ports) => (ports.Count == 1 ? "port " : "ports ") + Say.And(ports);

    /// <summary>Names in quotes; of many, some.</summary>
    private static string Some(IReadOnlyList<string> names)
    {
        const int Most = 5;
        return names.Count <= Most
            ? Say.And([.. names.Select(name => $"\"{name}\"")])
            : Say.Quoted(names.Take(Most)) + $" and {names.Count - Most} more";
    }
}

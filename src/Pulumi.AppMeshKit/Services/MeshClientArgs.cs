using System.Runtime.CompilerServices;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

/// <summary>What a <see cref="MeshClient"/> is made of.</summary>
public sealed class MeshClientArgs : ResourceArgs
{
    /// <summary>Arguments that remember where they were written.</summary>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public MeshClientArgs([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Site = new CallSite(file, line);

    /// <summary>The mesh the client joins.</summary>
    public required IMesh Mesh { get; init; }

    /// <summary>The virtual node's name, 1 to 255 characters. Null is the component's name.</summary>
    public string? NodeName { get; init; }

    /// <summary>
    /// Where it listens, if something outside the mesh calls it, such as a load balancer; null is nowhere. A listener needs a
    /// <see cref="Discovery"/> (VN-001). Use <see cref="Listeners"/> for several.
    /// </summary>
    public Listener? Listener { get; init; }

    /// <summary>Several listeners with different ports; not together with <see cref="Listener"/>.</summary>
    public IList<Listener> Listeners { get; init; } = [];

    /// <summary>How its hosts are found; only together with a listener (VN-002).</summary>
    public ServiceDiscovery? Discovery { get; init; }

    /// <summary>What the client calls, by component or by name; 50 at most (VN-008).</summary>
    public IList<Backend> Backends { get; init; } = [];

    /// <summary>
    /// Host names that the client calls, without scheme and port: virtual services and hosts outside the mesh. Optional, and no part of what is
    /// deployed: it only lets the kit say which of these calls the mesh would drop (EGR-001, EGR-002). None says nothing.
    /// </summary>
    public IList<string> Calls { get; init; } = [];

    /// <summary>TLS of the calls to the backends. Null inherits <see cref="MeshDefaults.ClientPolicy"/>.</summary>
    public ClientPolicy? ClientPolicy { get; init; }

    /// <summary>The access log. Null inherits <see cref="MeshDefaults.AccessLog"/> (D-18).</summary>
    public AccessLog? AccessLog { get; init; }

    /// <summary>Tags, besides those of <see cref="MeshDefaults.Tags"/>; these win (D-03). 50 at most in all (TAG-001).</summary>
    public IDictionary<string, Input<string>> Tags { get; init; } = new Dictionary<string, Input<string>>(StringComparer.Ordinal);

    /// <summary>
    /// Warnings and notes that this client lives with, each with its reason: <c>{ new("RP-007", reason: "…") }</c>. They hold for every resource of
    /// the client, or for the one that <see cref="Suppression.Resource"/> names. Errors cannot be suppressed (SUP-002).
    /// </summary>
    public IList<Suppression> Suppressions { get; init; } = [];

    /// <summary>What the target of the mesh cannot do and this component does without, each with its reason: <c>{ new("LOSS-039", reason: "…") }</c>.</summary>
    public IList<AcceptedLoss> AcceptLosses { get; init; } = [];

    internal CallSite Site { get; }
}

using System.Runtime.CompilerServices;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

/// <summary>What a <see cref="Gateway"/> is made of.</summary>
public sealed class GatewayArgs : ResourceArgs
{
    /// <summary>Arguments that remember where they were written.</summary>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public GatewayArgs([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Site = new CallSite(file, line);

    /// <summary>The mesh the gateway joins.</summary>
    public required IMesh Mesh { get; init; }

    /// <summary>The virtual gateway's name, 1 to 255 characters. Null is the component's name.</summary>
    public string? Name { get; init; }

    /// <summary>Where the gateway listens; <c>GatewayListener.Http(8080)</c> by default (D-30). Use <see cref="Listeners"/> for several.</summary>
    public GatewayListener? Listener { get; init; }

    /// <summary>Several listeners with different ports; not together with <see cref="Listener"/>.</summary>
    public IList<GatewayListener> Listeners { get; init; } = [];

    /// <summary>Which requests go to which service. None is a gateway whose routes another program adds.</summary>
    public IList<GatewayRoute> Routes { get; init; } = [];

    /// <summary>TLS of the calls to the services. Null inherits <see cref="MeshDefaults.ClientPolicy"/>.</summary>
    public ClientPolicy? ClientPolicy { get; init; }

    /// <summary>The access log. Null inherits <see cref="MeshDefaults.AccessLog"/> (D-18).</summary>
    public AccessLog? AccessLog { get; init; }

    /// <summary>Tags of everything the gateway creates, besides those of <see cref="MeshDefaults.Tags"/>; these win (D-03). 50 at most in all (TAG-001).</summary>
    public IDictionary<string, Input<string>> Tags { get; init; } = new Dictionary<string, Input<string>>(StringComparer.Ordinal);

    /// <summary>
    /// Warnings and notes that this gateway lives with, each with its reason: <c>{ new("RP-007", reason: "…") }</c>. They hold for every resource of
    /// the gateway, or for the one that <see cref="Suppression.Resource"/> names. Errors cannot be suppressed (SUP-002).
    /// </summary>
    public IList<Suppression> Suppressions { get; init; } = [];

    /// <summary>What the target of the mesh cannot do and this component does without, each with its reason: <c>{ new("LOSS-039", reason: "…") }</c>.</summary>
    public IList<AcceptedLoss> AcceptLosses { get; init; } = [];

    internal CallSite Site { get; }
}

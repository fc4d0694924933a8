using System.Runtime.CompilerServices;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

/// <summary>What <see cref="ServiceRoutes"/> are made of.</summary>
public sealed class ServiceRoutesArgs : ResourceArgs, IRoutedVersions
{
    /// <summary>Arguments that remember where they were written.</summary>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ServiceRoutesArgs([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Site = new CallSite(file, line);

    /// <summary>The router that gets the routes: an <see cref="ExistingRouter"/>, a <see cref="ServiceWithRouter"/> of this program, or one of a
    /// <see cref="MeshDefinition"/>.</summary>
    public required IVirtualRouter Router { get; init; }

    /// <summary>
    /// The versions by name, those to add and those that the routes share with:
    /// <c>{ ["canary"] = ServiceVersion.Dns("…"), ["blue"] = ServiceVersion.Existing("colors-blue") }</c>.
    /// </summary>
    public IDictionary<string, ServiceVersion> Versions { get; init; } = new Dictionary<string, ServiceVersion>(StringComparer.Ordinal);

    /// <summary>The share of each version, for every route that gives none. Null is everything for the only version.</summary>
    public EquatableMap<Weight>? Weights { get; init; }

    /// <summary>
    /// The routes to add; none adds versions only. They are not numbered, for the router has others: give each a
    /// <see cref="Route.Priority"/> that is free there, lower than that of the route it is to come before.
    /// </summary>
    public IList<Route> Routes { get; init; } = [];

    /// <summary>Where the added versions listen; null is where the router does. Use <see cref="Listeners"/> for several.</summary>
    public Listener? Listener { get; init; }

    /// <summary>Several listeners with different ports; not together with <see cref="Listener"/>.</summary>
    public IList<Listener> Listeners { get; init; } = [];

    /// <summary>What the added versions call, by component or by name; 50 at most (VN-008).</summary>
    public IList<Backend> Backends { get; init; } = [];

    /// <summary>
    /// Host names that the added versions call, without scheme and port: virtual services and hosts outside the mesh. Optional, and no part of what is
    /// deployed: it only lets the kit say which of these calls the mesh would drop (EGR-001, EGR-002). None says nothing.
    /// </summary>
    public IList<string> Calls { get; init; } = [];

    /// <summary>TLS of the calls to the backends. Null inherits <see cref="MeshDefaults.ClientPolicy"/>.</summary>
    public ClientPolicy? ClientPolicy { get; init; }

    /// <summary>The added versions' access log. Null inherits <see cref="MeshDefaults.AccessLog"/> (D-18).</summary>
    public AccessLog? AccessLog { get; init; }

    /// <summary>Tags of everything that is added, besides those of <see cref="MeshDefaults.Tags"/>; these win (D-03). 50 at most in all (TAG-001).</summary>
    public IDictionary<string, Input<string>> Tags { get; init; } = new Dictionary<string, Input<string>>(StringComparer.Ordinal);

    /// <summary>
    /// Warnings and notes that this component lives with, each with its reason. They hold for everything it adds, or for the resource that
    /// <see cref="Suppression.Resource"/> names. Errors cannot be suppressed (SUP-002).
    /// </summary>
    public IList<Suppression> Suppressions { get; init; } = [];

    /// <summary>What the target of the mesh cannot do and this component does without, each with its reason: <c>{ new("LOSS-039", reason: "…") }</c>.</summary>
    public IList<AcceptedLoss> AcceptLosses { get; init; } = [];

    internal CallSite Site { get; }
}

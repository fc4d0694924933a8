using System.Runtime.CompilerServices;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

/// <summary>What <see cref="GatewayRoutes"/> are made of.</summary>
public sealed class GatewayRoutesArgs : ResourceArgs
{
    /// <summary>Arguments that remember where they were written.</summary>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public GatewayRoutesArgs([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Site = new CallSite(file, line);

    /// <summary>The gateway that gets the routes: an <see cref="ExistingGateway"/>, a <see cref="Gateway"/> of this program, or one of a
    /// <see cref="MeshDefinition"/>.</summary>
    public required IVirtualGateway Gateway { get; init; }

    /// <summary>
    /// Which requests go to which service. They are not numbered, for the gateway has others: give each a
    /// <see cref="GatewayRoute.Priority"/> that is free there, unless its match overlaps with none.
    /// </summary>
    public required IList<GatewayRoute> Routes { get; init; }

    /// <summary>Tags of the routes, besides those of <see cref="MeshDefaults.Tags"/>; these win (D-03). 50 at most in all (TAG-001).</summary>
    public IDictionary<string, Input<string>> Tags { get; init; } = new Dictionary<string, Input<string>>(StringComparer.Ordinal);

    /// <summary>
    /// Warnings and notes that these routes live with, each with its reason. They hold for every route, or for the one that
    /// <see cref="Suppression.Resource"/> names. Errors cannot be suppressed (SUP-002).
    /// </summary>
    public IList<Suppression> Suppressions { get; init; } = [];

    /// <summary>What the target of the mesh cannot do and this component does without, each with its reason: <c>{ new("LOSS-039", reason: "…") }</c>.</summary>
    public IList<AcceptedLoss> AcceptLosses { get; init; } = [];

    internal CallSite Site { get; }
}

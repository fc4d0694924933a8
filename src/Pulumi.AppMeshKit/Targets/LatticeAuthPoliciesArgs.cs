using System.Runtime.CompilerServices;

namespace Pulumi.AppMeshKit;

/// <summary>What <see cref="LatticeAuthPolicies"/> are made of.</summary>
public sealed class LatticeAuthPoliciesArgs : ResourceArgs
{
    /// <summary>Arguments that remember where they were written.</summary>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public LatticeAuthPoliciesArgs([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Site = new CallSite(file, line);

    /// <summary>The mesh; VPC Lattice must be its target, with <see cref="VpcLatticeArgs.RequireIam"/> (LAT-025).</summary>
    public required IMesh Mesh { get; init; }

    /// <summary>The ARN of the IAM role of each caller, by the name of its virtual node. Every node that declares a backend needs one (LAT-024).</summary>
    public IDictionary<string, Input<string>> Roles { get; init; } = new Dictionary<string, Input<string>>(StringComparer.Ordinal);

    internal CallSite Site { get; }
}

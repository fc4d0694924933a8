using System.Runtime.CompilerServices;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

/// <summary>What a <see cref="Mesh"/> is made of.</summary>
public sealed class MeshArgs : ResourceArgs
{
    /// <summary>Arguments that remember where they were written.</summary>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public MeshArgs([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Site = new CallSite(file, line);

    /// <summary>The mesh's name, 1 to 255 characters (NAME-001). Null is the component's name (D-04).</summary>
    public string? Name { get; init; }

    /// <summary>
    /// What happens to traffic to unknown destinations. Null takes <see cref="MeshDefaults.EgressFilter"/>,
    /// which is <see cref="EgressFilter.DropAll"/> (D-01).
    /// </summary>
    public EgressFilter? EgressFilter { get; init; }

    /// <summary>Which IP version the proxies use. Null leaves App Mesh's default, a mix, in force (D-02).</summary>
    public IpPreference? IpPreference { get; init; }

    /// <summary>Tags of the mesh, besides those of <see cref="MeshDefaults.Tags"/>; these win (D-03). 50 at most in all (TAG-001).</summary>
    public IDictionary<string, Input<string>> Tags { get; init; } = new Dictionary<string, Input<string>>(StringComparer.Ordinal);

    /// <summary>What the mesh is deployed to. Null is <see cref="MeshTarget.AppMesh"/>, which AWS has switched off (EOL-001).</summary>
    public MeshTarget? Target { get; init; }

    /// <summary>
    /// What the target cannot do and this mesh lives with, each with its reason: <c>{ new("LOSS-039", reason: "an ALB stays in front") }</c>. It holds for
    /// every component of the mesh.
    /// </summary>
    public IList<AcceptedLoss> AcceptLosses { get; init; } = [];

    /// <summary>What services and gateways of this mesh inherit; the kit's own defaults if you say nothing.</summary>
    public MeshDefaults Defaults { get; init; } = MeshDefaults.Standard;

    /// <summary>Warnings that this mesh lives with, each with its reason: <c>{ new("EOL-001", reason: "…") }</c>. Errors cannot be suppressed.</summary>
    public IList<Suppression> Suppressions { get; init; } = [];

    /// <summary>
    /// What stops a component of this mesh: <see cref="AppMeshKit.FailOn.Error"/> by default. With <see cref="AppMeshKit.FailOn.Warning"/> every
    /// warning does that is not suppressed, EOL-001 among them.
    /// </summary>
    public FailOn FailOn { get; init; }

    internal CallSite Site { get; }
}

using System.Runtime.CompilerServices;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

/// <summary>
/// What a <see cref="MeshDefinition"/> is made of: files, texts or requests, all of one mesh. They are registered as they are:
/// no default is added to them.
/// </summary>
public sealed class MeshDefinitionArgs : ResourceArgs
{
    /// <summary>Arguments that remember where they were written.</summary>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public MeshDefinitionArgs([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Site = new CallSite(file, line);

    /// <summary>
    /// The mesh that the definitions join: a <see cref="AppMeshKit.Mesh"/>, an <see cref="ExistingMesh"/> or another
    /// <see cref="MeshDefinition"/>. Null takes the mesh from the definitions: it is created where they define it, and is an
    /// existing one where they do not. What the definitions name of other components is waited for where it was made before them; in a
    /// mesh of another account, its owner reaches definitions that say none.
    /// </summary>
    public IMesh? Mesh { get; init; }

    /// <summary>
    /// Which mesh to take, where <see cref="Files"/> hold several; and the mesh of Kubernetes resources whose files define none
    /// (DEF-002).
    /// </summary>
    public string? MeshName { get; init; }

    /// <summary>
    /// Files, and folders with all below them, relative to the program's working directory: App Mesh requests and
    /// <c>describe-…</c> answers in JSON, CloudFormation templates, Kubernetes resources of the App Mesh controller. Files
    /// with an <c>@</c> in their name are variants; they are taken only where they are named themselves. Files of a folder
    /// that define nothing of a mesh are passed over.
    /// </summary>
    public IList<string> Files { get; init; } = [];

    /// <summary>App Mesh requests as JSON texts, each one or a list of them.</summary>
    public IList<string> Definitions { get; init; } = [];

    /// <summary>Requests, such as the <see cref="MeshModel.Requests"/> of a model.</summary>
    public IList<ApiRequest> Requests { get; init; } = [];

    /// <summary>
    /// Values for placeholders, by name: <c>["CERTIFICATE"] = certificate.Arn</c> for <c>${CERTIFICATE}</c>, and for the parameter
    /// of that name in a CloudFormation template. Every placeholder needs one (DEF-003). A value that another resource decides
    /// is judged the moment it is known, a secret one only for its type. The mesh's own name and owner must be plain.
    /// </summary>
    public IDictionary<string, Input<string>> Values { get; init; } = new Dictionary<string, Input<string>>(StringComparer.Ordinal);

    /// <summary>
    /// Warnings to live with, each with its reason. Where <see cref="Mesh"/> is given they are about these definitions only; where it
    /// is null they are the mesh's, and one without a resource means the mesh itself.
    /// </summary>
    public IList<Suppression> Suppressions { get; init; } = [];

    /// <summary>What the target of the mesh cannot do and this component does without, each with its reason: <c>{ new("LOSS-039", reason: "…") }</c>.</summary>
    public IList<AcceptedLoss> AcceptLosses { get; init; } = [];

    /// <summary>What the mesh is deployed to; only where <see cref="Mesh"/> is null, for otherwise the mesh says so. Null is <see cref="MeshTarget.AppMesh"/> (EOL-001).</summary>
    public MeshTarget? Target { get; init; }

    /// <summary>From which severity on a finding stops components of the mesh; only where <see cref="Mesh"/> is null, for otherwise the mesh says so.</summary>
    public FailOn FailOn { get; init; }

    internal CallSite Site { get; }
}

using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Preview;
using Pulumi.AppMeshKit.Rendering;

namespace Pulumi.AppMeshKit;

/// <summary>
/// A service mesh. Services and gateways join it by <c>Mesh = mesh</c> and inherit its <see cref="MeshArgs.Defaults"/>.
/// </summary>
public sealed class Mesh : ComponentResource, IMesh, IMeshComponent
{
    private readonly MeshScope _scope;

    /// <summary>Creates a mesh.</summary>
    /// <param name="name">The component's name, and the mesh's unless <see cref="MeshArgs.Name"/> says otherwise.</param>
    /// <param name="args">What it is made of; every setting has a default.</param>
    /// <param name="options">Pulumi's options.</param>
    /// <exception cref="ResourceException">Something is wrong; the message lists all of it. Nothing was registered below the component.</exception>
    public Mesh(string name, MeshArgs? args = null, ComponentResourceOptions? options = null)
        : base("appmeshkit:index:Mesh", name, options.Previewed())
    {
        args ??= new MeshArgs(file: string.Empty, line: 0); // nobody wrote them, least of all this line
        _scope = new MeshScope(args.Name ?? name, null, args.Defaults, [.. args.Suppressions.WrittenAt(args.Site.Root, args.Name ?? name)], (args.Target ?? MeshTarget.AppMesh).Rendering(), isComplete: true)
        {
            FailOn = args.FailOn,
            AcceptedLosses = [.. args.AcceptLosses],
        };
        var mesh = MeshMapping.Map(name, args, _scope);

        Findings = this.Admit($"Mesh \"{name}\"", _scope, mesh.Context, [mesh.Model.Request], late => [MeshMapping.Map(name, args, _scope, late).Model.Request]);
        var resources = _scope.Rendering.CreateMesh(mesh.Model, RenderingContext.Of(this, mesh.Context.Late, _scope));
        _scope.Resource = resources.Mesh;

        (Name, Arn, Lattice) = (resources.Name, resources.Arn, resources.Lattice);
        RegisterOutputs(ComponentOutputs.Of(("meshName", Name), ("meshArn", Arn), ("serviceNetwork", Lattice?.ServiceNetwork), ComponentOutputs.Fidelity(this, [Model.Document!])));
    }

    /// <inheritdoc />
    public string MeshName => _scope.Name;

    /// <inheritdoc />
    public string? MeshOwner => null;

    /// <summary>The mesh's name, once the mesh exists; on VPC Lattice alone, that of the service network.</summary>
    public Output<string> Name { get; }

    /// <summary>The mesh's ARN; on VPC Lattice alone, that of the service network.</summary>
    public Output<string> Arn { get; }

    /// <summary>What the mesh became on VPC Lattice; null where that is not its target.</summary>
    public LatticeNetworkOutputs? Lattice { get; }

    /// <inheritdoc />
    public MeshModel Model => _scope.Model;

    /// <inheritdoc />
    public IReadOnlyList<Finding> Findings { get; }

    /// <inheritdoc />
    MeshScope IMesh.Scope => _scope;

    /// <inheritdoc />
    IMesh IMeshComponent.Mesh => this;

    /// <inheritdoc />
    IReadOnlyList<ApiRequest> IMeshComponent.Requests => [Model.Document!];
}

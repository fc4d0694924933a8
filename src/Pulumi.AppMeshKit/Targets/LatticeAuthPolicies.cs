using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Preview;
using Pulumi.AppMeshKit.Rendering;

namespace Pulumi.AppMeshKit;

/// <summary>
/// Who may call whom on VPC Lattice: an auth policy for each service, which lets in the roles of those that declare it as a backend, and nobody else.
/// App Mesh's backends are a scope that each proxy keeps to; here the service itself refuses.
/// </summary>
/// <remarks>
/// Create it when all services and clients are there: a policy is one document, so who joins later is refused (LAT-025). A service that nobody
/// declares as a backend gets no policy, and with <see cref="VpcLatticeArgs.RequireIam"/> lets nobody in.
/// </remarks>
public sealed class LatticeAuthPolicies : ComponentResource
{
    /// <summary>Creates the policies.</summary>
    /// <param name="name">The component's name; the policies are named after it and their service.</param>
    /// <param name="args">The mesh and the roles of its callers.</param>
    /// <param name="options">Pulumi's options.</param>
    /// <exception cref="ResourceException">Something is wrong; the message lists all of it. Nothing was registered below the component.</exception>
    public LatticeAuthPolicies(string name, LatticeAuthPoliciesArgs args, ComponentResourceOptions? options = null)
        : base("appmeshkit:index:LatticeAuthPolicies", name, options.Previewed())
    {
        Mesh = args.Mesh;
        var scope = Mesh.Scope;
        var roles = args.Roles.ToDictionary(role => role.Key, role => role.Value, StringComparer.Ordinal);
        var context = RenderingContext.Of(this, new LateValues(), scope);
        var findings = scope.Rendering.CheckPolicies(Place.Of(new ResourceId(ResourceKind.Mesh, scope.Name, null, scope.Name), args.Site.Root), scope.Model, roles).ToList();
        if (findings.Count > 0) throw new ResourceException(FindingReport.Format($"LatticeAuthPolicies \"{name}\"", findings), this, hideStack: true);

        scope.Rendering.CreatePolicies(name, roles, context);
        RegisterOutputs();
    }

    /// <summary>The mesh.</summary>
    public IMesh Mesh { get; }
}

using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Rendering;

/// <summary>
/// The seam between the model and an engine that runs it. A rendering takes the model of one component and its late values,
/// and registers resources below the component. Nothing outside a rendering names a provider.
/// </summary>
internal interface IRendering
{
    /// <summary>What the engine is called in previews.</summary>
    string Engine { get; }

    /// <summary>What everybody who deploys to this engine must know, once a program.</summary>
    /// <param name="mesh">The mesh that is deployed.</param>
    IEnumerable<Finding> Notices(ResourceId mesh);

    /// <summary>What this engine's provider cannot carry in a request (tier <c>target</c>), before anything is registered.</summary>
    IEnumerable<Finding> Check(ApiRequest request);

    /// <summary>What this engine has to say of resources together with all that they meet, before anything is registered.</summary>
    /// <param name="after">The mesh with them.</param>
    /// <param name="joining">The resources of one component.</param>
    IEnumerable<Finding> CheckJoining(MeshModel after, IReadOnlyList<ApiRequest> joining) => [];

    /// <summary>By what losses are judged; null for the engine that the model mirrors.</summary>
    LossOptions? Losses => null;

    /// <summary>Whether a rule says something on this engine: some are about what only Envoys do.</summary>
    bool Concerns(Rule rule) => true;

    /// <summary>What this engine has to say of a mesh that is finished.</summary>
    IEnumerable<Finding> CheckFinished(MeshModel mesh) => [];

    /// <summary>What stands in the way of policies that let in those who declare a backend.</summary>
    /// <param name="at">Where they are asked for.</param>
    /// <param name="mesh">The mesh.</param>
    /// <param name="roles">The roles of the callers, by the names of their nodes.</param>
    IEnumerable<Finding> CheckPolicies(Place at, MeshModel mesh, IReadOnlyDictionary<string, Input<string>> roles) => [RuleBook.LatticeNoIam(at)];

    /// <summary>Registers those policies.</summary>
    void CreatePolicies(string name, IReadOnlyDictionary<string, Input<string>> roles, RenderingContext context)
    {
    }

    /// <summary>What a resource that this engine has registered is for, in the few words that fit behind its name; empty where its request says it.</summary>
    string SummaryOf(Resource resource) => string.Empty;

    /// <summary>Registers the mesh.</summary>
    MeshResources CreateMesh(Named<MeshRequest> mesh, RenderingContext context);

    /// <summary>Registers nodes, router, routes and virtual services, in that order of dependency.</summary>
    ServiceResources CreateService(ServiceModel service, RenderingContext context);

    /// <summary>Registers routes of a gateway, after the gateway where this program has it.</summary>
    void CreateGatewayRoutes(IReadOnlyList<GatewayRouteModel> routes, Resource? gateway, RenderingContext context);

    /// <summary>Registers the gateway, then its routes.</summary>
    GatewayResources CreateGateway(GatewayModel gateway, RenderingContext context);

    /// <summary>Registers resources as they are defined, each after those it names.</summary>
    DefinitionResources CreateDefinition(DefinitionModel definition, RenderingContext context);
}

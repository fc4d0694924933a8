using System.Collections.Immutable;
using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Rendering;
using Pulumi.AppMeshKit.Rendering.AppMesh;
using Pulumi.Testing;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>Renders requests in a Pulumi program of their own.</summary>
internal static class Render
{
    /// <summary>A program that hangs waits for itself; none of these takes a second.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Runs a program and returns what it registered.</summary>
    internal static async Task<IReadOnlyCollection<MockResourceArgs>> RunAsync(Action program, bool preview = true)
    {
        var mocks = new RecordingMocks();
        await Deployment.TestAsync(mocks, new TestOptions { IsPreview = preview }, program).WaitAsync(Patience);
        return mocks.Registered;
    }

    /// <summary>Renders one request alone and returns the inputs it registered.</summary>
    internal static async Task<ImmutableDictionary<string, object>> InputsAsync(
        ApiRequest request, LateValues? late = null, bool preview = true)
    {
        var registered = await RunAsync(() => Alone(request, Context(late)), preview);
        return registered.Single(resource => resource.Type == TypeOf(request)).Inputs;
    }

    /// <summary>Renders one request alone and reads it back from the inputs.</summary>
    internal static async Task<RequestReadResult> ThereAndBackAsync(ApiRequest request, LateValues? late = null) =>
        AppMeshRequests.Read(TypeOf(request), await InputsAsync(request, late))!;

    /// <summary>The resource type of a request.</summary>
    internal static string TypeOf(ApiRequest request) =>
        $"aws:appmesh/{char.ToLowerInvariant(request.Kind[0])}{request.Kind[1..]}:{request.Kind}";

    /// <summary>The context of a component that is alone in its mesh.</summary>
    internal static RenderingContext Context(LateValues? late = null, Owner? owner = null) =>
        new(owner ?? new Owner("owner"), late ?? new(), Mesh: null, new(), MeshModel.Empty("shop", null, isComplete: true));

    /// <summary>Registers one request, through the seam that components use.</summary>
    internal static void Alone(ApiRequest request, RenderingContext context)
    {
        var rendering = new AppMeshRendering();
        switch (request)
        {
            case MeshRequest mesh:
                rendering.CreateMesh(new("alone", mesh), context);
                break;
            case VirtualNodeRequest node:
                rendering.CreateService(new() { Versions = [new("v1", "alone", new("alone", node), Owned: null)] }, context);
                break;
            case VirtualRouterRequest router:
                rendering.CreateService(new() { Versions = [], Router = new("alone", router) }, context);
                break;
            case RouteRequest route:
                rendering.CreateService(new() { Versions = [], Routes = [new("alone", route)] }, context);
                break;
            case VirtualServiceRequest service:
                rendering.CreateService(new() { Versions = [], VirtualServices = [new("alone", service)] }, context);
                break;
            case VirtualGatewayRequest gateway:
                rendering.CreateGateway(new() { Gateway = new("alone", gateway), Routes = [] }, context);
                break;
            case GatewayRouteRequest route:
                rendering.CreateGateway(new() { Gateway = new("edge", Requests.EmptyGateway), Routes = [new(new("alone", route), [])] }, context);
                break;
            default:
                throw new ArgumentException($"no kind of request: {request.Kind}", nameof(request));
        }
    }
}

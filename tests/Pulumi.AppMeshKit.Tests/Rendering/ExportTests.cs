using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>What was registered is read from the state of a stack as it is from the mocks.</summary>
[Collection(PulumiPrograms.Name)]
public class ExportTests
{
    // Pulumi.Aws has no place for these, see EveryMemberTests.
    private const string ClientToken = "clientToken";

    public static TheoryData<ApiRequest> FullRequests =>
    [
        FullRequest.Of<MeshRequest>(ClientToken),
        FullRequest.Of<VirtualNodeRequest>(ClientToken, "spec.serviceDiscovery.awsCloudMap.ipPreference"),
        FullRequest.Of<VirtualRouterRequest>(ClientToken),
        FullRequest.Of<RouteRequest>(ClientToken),
        FullRequest.Of<VirtualServiceRequest>(ClientToken),
        FullRequest.Of<VirtualGatewayRequest>(ClientToken),
        FullRequest.Of<GatewayRouteRequest>(
            ClientToken,
            "spec.httpRoute.match.method",
            "spec.http2Route.match.method",
            "spec.grpcRoute.action.rewrite",
            "spec.grpcRoute.match.hostname",
            "spec.grpcRoute.match.metadata"),
    ];

    [Theory]
    [MemberData(nameof(FullRequests), DisableDiscoveryEnumeration = true)]
    public async Task Every_member_is_read_from_an_export(ApiRequest request)
    {
        var registered = await Render.RunAsync(() => Render.Alone(request, Render.Context()));
        var export = PulumiDocumentFiles.ReadText(ExportDocument.Of(registered.Where(args => args.Type == Render.TypeOf(request))), "export.json");
        var definition = Assert.Single(export.Stack!.State.Definitions.Definitions);

        Assert.Empty(definition.Problems);
        Assert.Equal(RequestJson.Write(request), RequestJson.Write(definition.Request));
        Assert.Equal(request, definition.Request);
    }

    [Fact]
    public Task The_ingress_gateway_is_read_from_an_export() => IsReadFromAnExport(IngressGateway.Create);

    [Fact]
    public Task A_canary_is_read_from_an_export() => IsReadFromAnExport(() =>
    {
        var mesh = new Mesh("shop");
        _ = new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            Listener = Listener.Http(8080) with { HealthCheck = new() { Path = "/ping" } },
            ServiceName = "colors.shop.local",
            Versions = { ["blue"] = Services.Blue, ["green"] = Services.Green },
            Routes = [new HttpRoute { Weights = new() { ["blue"] = 90, ["green"] = 10 }, Retries = new() { MaxRetries = 2, PerTry = TimeSpan.FromSeconds(3), On = RetryOn.ServerError }, Timeout = TimeSpan.FromSeconds(10) }],
        });
    });

    private static async Task IsReadFromAnExport(Action program)
    {
        var registered = await Render.RunAsync(program, preview: false);
        var requests = registered.Select(args => AppMeshRequests.FromInputs(args.Type!, args.Inputs)).OfType<ApiRequest>().ToDictionary(request => request.Key);
        var state = PulumiDocumentFiles.ReadText(ExportDocument.Of(registered), "export.json").Stack!.State;

        Assert.Equal(requests, state.Definitions.Definitions.ToDictionary(definition => definition.Request.Key, definition => definition.Request));
        Assert.Contains(state.Resources, one => one.Type.StartsWith("appmeshkit:index:", StringComparison.Ordinal) && one.Request is null);
        Assert.True(Assert.Single(state.Meshes).IsComplete);
    }
}

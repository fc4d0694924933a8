namespace Pulumi.AppMeshKit.Model.Tests.Json;

public class KindTests
{
    [Theory]
    [InlineData("""{"meshName":"m"}""", "Mesh")]
    [InlineData("""{"meshName":"m","virtualNodeName":"n"}""", "VirtualNode")]
    [InlineData("""{"meshName":"m","virtualRouterName":"r"}""", "VirtualRouter")]
    [InlineData("""{"meshName":"m","virtualRouterName":"r","routeName":"x"}""", "Route")]
    [InlineData("""{"meshName":"m","virtualServiceName":"s"}""", "VirtualService")]
    [InlineData("""{"meshName":"m","virtualGatewayName":"g"}""", "VirtualGateway")]
    [InlineData("""{"meshName":"m","virtualGatewayName":"g","gatewayRouteName":"x"}""", "GatewayRoute")]
    [InlineData("""{"meshName":"m","virtualRouterName":"r","spec":{"httpRoute":{}}}""", "Route")]
    [InlineData("""{"meshName":"m","virtualGatewayName":"g","spec":{"grpcRoute":{}}}""", "GatewayRoute")]
    [InlineData("""{"meshName":"m","VirtualNodeName":"n"}""", "VirtualNode")]
    public void The_members_tell_the_kind(string json, string kind) => Assert.Equal(kind, RequestJson.Read(json).Request!.Kind);

    [Theory]
    [InlineData("VirtualNode")]
    [InlineData("virtualnode")]
    public void A_kind_that_is_told_wins(string kind)
    {
        var result = RequestJson.Read("""{"meshName":"m","spec":{"backends":[]}}""", kind: kind);

        Assert.Empty(result.Problems);
        Assert.IsType<VirtualNodeRequest>(result.Request);
    }

    [Fact]
    public void A_request_of_no_kind_is_a_problem()
    {
        var result = RequestJson.Read("{\"spec\":{}}", "what.json");

        Assert.Null(result.Request);
        Assert.Equal(
            "what.json:1: expected one of gatewayRouteName, routeName, virtualNodeName, virtualServiceName, virtualGatewayName, virtualRouterName, meshName, got an object that has none of them",
            Assert.Single(result.Problems).ToString());
    }

    [Fact]
    public void A_kind_that_does_not_exist_is_a_problem()
    {
        var result = RequestJson.Read("""{"meshName":"m"}""", kind: "Pod");

        Assert.Null(result.Request);
        Assert.Equal(
            "line 1: expected one of GatewayRoute, Route, VirtualNode, VirtualService, VirtualGateway, VirtualRouter, Mesh, got Pod",
            Assert.Single(result.Problems).ToString());
    }

    [Theory]
    [InlineData("[]", "a list")]
    [InlineData("\"mesh\"", "the text \"mesh\"")]
    [InlineData("5", "5")]
    [InlineData("null", "null")]
    public void Only_an_object_is_a_request(string json, string actual)
    {
        var result = RequestJson.Read(json);

        Assert.Null(result.Request);
        Assert.Equal($"line 1: expected an object, got {actual}", Assert.Single(result.Problems).ToString());
    }
}

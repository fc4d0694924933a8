using static Pulumi.AppMeshKit.Model.Tests.Simulation.SmallMesh;

namespace Pulumi.AppMeshKit.Model.Tests.Analysis;

/// <summary>Which routes can meet the requests of a listener.</summary>
public sealed class ListenerTests
{
    [Theory]
    [InlineData("http", "httpRoute", true)]
    [InlineData("http2", "httpRoute", true)]
    [InlineData("http", "http2Route", true)]
    [InlineData("grpc", "httpRoute", false)]
    [InlineData("${PROTOCOL}", "httpRoute", true)]
    public void Routes_of_http_and_http2_meet_at_both_and_where_the_protocol_is_not_known(string protocol, string type, bool isSaid)
    {
        var mesh = Of(
            Gateway($"[{{'portMapping':{{'port':8080,'protocol':'{protocol}'}}}}]"),
            GatewayRoute("all", priority: 1, type: type),
            GatewayRoute("cart", "{'prefix':'/cart/'}", 2, type: type),
            Route("a"));

        Assert.Equal(isSaid, MeshGraphRules.Check(mesh).Any(finding => finding.Rule.Id == "ORD-001"));
    }
}

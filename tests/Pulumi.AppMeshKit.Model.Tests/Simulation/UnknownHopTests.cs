using static Pulumi.AppMeshKit.Model.Tests.Simulation.SmallMesh;

namespace Pulumi.AppMeshKit.Model.Tests.Simulation;

/// <summary>What is not known behind a route, and what RE2 refuses or nobody has written down.</summary>
public sealed class UnknownHopTests
{
    [Fact]
    public void A_port_that_is_not_known_leaves_the_listener_open()
    {
        const string Open = "[{'portMapping':{'port':'${PORT}','protocol':'http'}}]";

        Assert.Equal("The ports of virtual router \"shop\" are known only after a deployment.", Of(Router(Open), Route("a")).Get("/").Reason);
        Assert.Equal("The ports of gateway \"edge\" are known only after a deployment.", Of(Gateway(Open), GatewayRoute("g"), Route("a")).Arrive("/").Reason);
        Assert.Equal("The ports of virtual node \"v1\" are known only after a deployment.", Of(Service("{'virtualNode':{'virtualNodeName':'v1'}}"), Node("v1", Open)).Get("/").Reason);
    }

    [Fact]
    public void So_does_a_specification_that_is_not_known_as_a_whole()
    {
        var router = Router() with { Spec = new() { UnknownSource = "${SPEC}" } };

        Assert.Equal("The ports of virtual router \"shop\" are known only after a deployment.", Of(router, Route("a")).Get("/").Reason);
    }

    [Fact]
    public void Backends_and_a_provider_that_are_not_known_leave_open_where_a_call_goes()
    {
        VirtualNodeSpec[] callers = [new() { UnknownSource = "${SPEC}" }, new() { Backends = ApiList.Unknown<Backend>("${BACKENDS}") }];
        VirtualServiceSpec[] services = [new() { UnknownSource = "${SPEC}" }, new() { Provider = new() { UnknownSource = "${PROVIDER}" } }];

        Assert.All(callers, spec => Assert.Equal("What node \"web\" calls is known only after a deployment.", Of(Caller() with { Spec = spec }, Route("a")).Get("/").Reason));
        Assert.All(services, spec => Assert.Equal("The provider of virtual service \"shop.local\" is known only after a deployment.", Of(Service() with { Spec = spec }, Route("a")).Get("/").Reason));
    }

    [Fact]
    public void Ports_of_a_target_that_are_not_known_leave_its_port_open_and_nothing_else()
    {
        var answer = Of(Route("a", to: "v1"), Node("v1", "[{'portMapping':{'port':'${PORT}','protocol':'http'}}]")).Get("/");

        Assert.Equal("v1 100 % via a", answer.ToString());
        Assert.Null(answer.Targets[0].Port);
    }

    [Theory]
    [InlineData("'timeout':{'perRequest':{'unit':'s','value':'${T}'}}", "not known")]
    [InlineData("'timeout':{'perRequest':{'unit':'${U}','value':5}}", "not known")]
    public void A_timeout_that_is_not_known_is_said_to_be_so(string timeout, string expected)
    {
        var answer = Of(Route("a", more: timeout)).Get("/");

        Assert.Equal("a 100 % via a", answer.ToString());
        Assert.Equal(expected, answer.Timeout!.ToString());
    }

    [Fact]
    public void Retries_that_are_not_known_are_said_to_be_so() =>
        Assert.Equal("not known", Of(Route("a", more: "'retryPolicy':{'httpRetryEvents':['server-error'],'maxRetries':'${R}','perRetryTimeout':{'unit':'s','value':5}}")).Get("/").Retries!.ToString());

    [Fact]
    public void An_egress_filter_that_is_not_known_leaves_unknown_egress_open() =>
        Assert.Equal("The mesh's egress filter is known only after a deployment.", MeshSimulator.For(Of(Caller(), Document("${FILTER}"))).Node("web").Get("http://x.local/").Resolve().Reason);

    [Fact]
    public void A_backend_that_is_not_known_may_be_the_one()
    {
        var mesh = Of(Caller("${NAME}", "shop.local"), Route("a"));

        Assert.Equal("A backend's name is known only after a deployment.", MeshSimulator.For(mesh).Node("web").Get("http://x.local/").Resolve().Reason);
        Assert.Equal("a", mesh.Get("/").Route);
    }

    [Theory]
    [InlineData("/(?!x).*")]
    [InlineData("(/)\\\\1")]
    public void An_expression_that_RE2_refuses_decides_nothing(string regex)
    {
        var answer = Of(Route("open", $"{{'path':{{'regex':'{regex}'}}}}", 1), Route("all", priority: 2)).Get("/y");

        Assert.Equal(Verdict.NotDecided, answer.Verdict);
    }

    [Fact]
    public void A_path_as_a_header_is_written_down_nowhere() =>
        Assert.Equal(Verdict.NotDecided, Of(Route("a", "{'prefix':'/','headers':[{'name':':path','match':{'prefix':'/x'}}]}")).Get("/x").Verdict);

    [Fact]
    public void What_is_not_here_proves_nothing_in_a_mesh_that_is_made_elsewhere()
    {
        var answer = MeshSimulator.For(MeshModel.Of([Caller("shop.local"), Service(), Router()])).Node("web").Get("http://shop.local/").Resolve();

        Assert.Equal("The routes of virtual router \"shop\" are not all here.", answer.Reason);
        Assert.Equal("The virtual router \"shop\" is not here.", MeshSimulator.For(MeshModel.Of([Caller("shop.local"), Service()])).Node("web").Get("http://shop.local/").Resolve().Reason);
    }
}

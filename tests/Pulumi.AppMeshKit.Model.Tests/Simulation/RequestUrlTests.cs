namespace Pulumi.AppMeshKit.Model.Tests.Simulation;

/// <summary>Addresses as people write them.</summary>
public sealed class RequestUrlTests
{
    [Theory]
    [InlineData("http://shop.local/cart?x=1", "GET shop.local/cart?x=1")]
    [InlineData("https://shop.local/cart", "GET https://shop.local/cart")]
    [InlineData("HTTP://shop.local", "GET shop.local/")]
    [InlineData("shop.local/cart", "GET shop.local/cart")]
    [InlineData("shop.local:9000", "GET shop.local:9000/")]
    [InlineData("http://shop.local?x=1", "GET shop.local/?x=1")]
    [InlineData("http://shop.local:1/", "GET shop.local:1/")]
    [InlineData("http://shop.local:65535/a:b", "GET shop.local:65535/a:b")]
    [InlineData("http://shop.local/a://b", "GET shop.local/a://b")]
    [InlineData("shop.local/?to=http://other/", "GET shop.local/?to=http://other/")]
    [InlineData("http://shop.local#part", "GET shop.local/#part")]
    public void An_address_has_a_host_a_port_and_a_path(string address, string request) =>
        Assert.Equal(request, RequestUrl.Read(address, isGateway: false).ToString());

    [Theory]
    [InlineData("/cart", "GET /cart")]
    [InlineData("//cart", "GET //cart")]
    public void At_a_gateway_the_path_is_enough(string address, string request) =>
        Assert.Equal(request, RequestUrl.Read(address, isGateway: true).ToString());

    [Theory]
    [InlineData("ftp://shop.local/", "\"ftp://shop.local/\" is no address of http or https.")]
    [InlineData("://shop.local/", "\"://shop.local/\" is no address of http or https.")]
    [InlineData("http://", "\"http://\" names no host.")]
    [InlineData("http:///cart", "\"http:///cart\" names no host.")]
    [InlineData("?x=1", "\"?x=1\" names no host.")]
    [InlineData("http://:80/", "\"http://:80/\" names no host.")]
    [InlineData("/cart", "\"/cart\" names no host; a node calls a virtual service. Write http://SERVICE/cart.")]
    [InlineData("http://shop.local:/", "\"http://shop.local:/\" has no port behind its colon; a port is 1 to 65535.")]
    [InlineData("http://shop.local:0/", "\"http://shop.local:0/\" has no port behind its colon; a port is 1 to 65535.")]
    [InlineData("http://shop.local:65536/", "\"http://shop.local:65536/\" has no port behind its colon; a port is 1 to 65535.")]
    [InlineData("http://shop.local:http/", "\"http://shop.local:http/\" has no port behind its colon; a port is 1 to 65535.")]
    [InlineData("http://shop.local:-1/", "\"http://shop.local:-1/\" has no port behind its colon; a port is 1 to 65535.")]
    [InlineData("http://shop.local:+80/", "\"http://shop.local:+80/\" has no port behind its colon; a port is 1 to 65535.")]
    [InlineData("http://shop.local: 80/", "\"http://shop.local: 80/\" has no port behind its colon; a port is 1 to 65535.")]
    public void What_no_mesh_could_have_is_refused_with_the_reason(string address, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => RequestUrl.Read(address, isGateway: false)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t")]
    public void An_empty_address_is_refused(string address) =>
        Assert.ThrowsAny<ArgumentException>(() => RequestUrl.Read(address, isGateway: true));

    [Fact]
    public void An_unknown_caller_is_refused_with_the_known_names()
    {
        var simulator = MeshSimulator.For(SmallMesh.Of(SmallMesh.Route("a")));

        Assert.StartsWith("there is no virtual node \"wep\" in mesh \"m\".", Assert.Throws<ArgumentException>(() => simulator.Node("wep")).Message, StringComparison.Ordinal);
        Assert.StartsWith("there is no virtual gateway \"web\" in mesh \"m\".", Assert.Throws<ArgumentException>(() => simulator.Gateway("web")).Message, StringComparison.Ordinal);
    }
}

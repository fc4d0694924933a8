namespace Pulumi.AppMeshKit.Model.Tests.Values;

public class EqualityTests
{
    private static VirtualNodeRequest Node(int port = 8080) => new()
    {
        MeshName = "shop",
        Name = "cart-v1",
        Spec = new()
        {
            Listeners = [new() { PortMapping = new() { Port = port, Protocol = "http" } }],
            ServiceDiscovery = new() { Dns = new() { Hostname = "cart.local" } },
        },
    };

    [Fact]
    public void Nested_content_counts()
    {
        Assert.Equal(Node(), Node());
        Assert.NotEqual(Node(), Node(8081));
    }

    [Fact]
    public void With_makes_a_copy_and_leaves_the_original_alone()
    {
        var before = Node();
        var after = before with { Spec = before.Spec! with { Backends = [new() { VirtualService = new() { VirtualServiceName = "stock" } }] } };

        Assert.NotEqual(before, after);
        Assert.Null(before.Spec.Backends);
        Assert.Equal(before, after with { Spec = after.Spec! with { Backends = null } });
    }

    [Fact]
    public void Absent_and_empty_are_told_apart()
    {
        Assert.NotEqual(new VirtualNodeSpec(), new VirtualNodeSpec { Backends = [] });
        Assert.NotEqual(new MeshRequest(), new MeshRequest { Spec = new() });
    }

    [Fact]
    public void Records_of_different_types_differ_even_without_members()
    {
        ApiObject pool = new Http2ConnectionPool { MaxRequests = 1 };

        Assert.False(pool.Equals(new GrpcConnectionPool { MaxRequests = 1 }));
    }

    [Fact]
    public void Origins_deep_inside_do_not_count()
    {
        var typed = Node();
        var read = RequestJson.Read(RequestJson.Write(typed), "node.json").Request;

        Assert.Equal(typed, read);
        Assert.Equal(typed.GetHashCode(), read!.GetHashCode());
        Assert.Equal("spec.listeners[0].portMapping.port", ((VirtualNodeRequest)read).Spec!.Listeners![0].PortMapping!.Port!.Origin!.Path);
    }
}

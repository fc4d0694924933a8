namespace Pulumi.AppMeshKit.Tests;

/// <summary>What a user types, in all the forms that must compile.</summary>
public class SyntaxTests
{
    [Fact]
    public void Weights_are_written_as_a_map()
    {
        EquatableMap<Weight> weights = new() { ["blue"] = 90, ["green"] = new(10) { Port = 8081 } };
        var route = new HttpRoute { Weights = new() { ["v1"] = 1 } };

        Assert.Equal(90, weights["blue"].Share);
        Assert.Equal(8081, weights["green"].Port);
        Assert.Equal(1, route.Weights["v1"].Share);
    }

    [Fact]
    public void Lists_are_written_as_collection_expressions()
    {
        var mesh = new ExistingMesh("shop");
        var pay = new ExistingService(mesh, "pay.shop.local");
        IReadOnlyList<Backend> backends = [pay, "cart.shop.local", new("slow.shop.local")];
        var match = new HttpMatch { Headers = [HeaderMatch.Present("a"), HeaderMatch.Absent("b")], Query = [] };
        var version = ServiceVersion.Dns("a.shop.local") with { Listeners = [Listener.Http(), Listener.Grpc(9000)], Backends = [pay] };

        Assert.Equal(["pay.shop.local", "cart.shop.local", "slow.shop.local"], backends.Select(backend => backend.ServiceName));
        Assert.Equal(2, match.Headers.Count);
        Assert.Equal(2, version.Listeners!.Count);
    }

    [Fact]
    public void Short_forms_stand_for_long_ones()
    {
        RequestTimeout timeout = TimeSpan.FromSeconds(10);
        IdleTimeout idle = TimeSpan.FromMinutes(10);
        HealthCheck check = true;
        OutlierDetection outliers = true;
        ListenerTls tls = TlsCertificate.File("/a.pem", "/a.key");
        ClientPolicy policy = TlsTrust.Acm("arn:aws:acm-pca:eu-west-1:123456789012:certificate-authority/root");
        ClientValidation validation = TlsTrust.Sds("ca");
        Backend backend = "pay.shop.local";

        Assert.Equal(new RequestTimeout { PerRequest = TimeSpan.FromSeconds(10) }, timeout);
        Assert.Equal(new IdleTimeout { Idle = TimeSpan.FromMinutes(10) }, idle);
        Assert.Equal(new HealthCheck(), check);
        Assert.Equal(new OutlierDetection(), outliers);
        Assert.Equal(TlsMode.Strict, tls.Mode);
        Assert.Null(policy.Enforce);
        Assert.Empty(validation.SubjectAlternativeNames);
        Assert.Equal("pay.shop.local", backend.ServiceName);
    }

    [Fact]
    public void Arguments_take_initialisers_and_lists()
    {
        var mesh = new ExistingMesh("shop");
        var pay = new ExistingService(mesh, "pay.shop.local");

        var added = new ServiceWithRouterArgs
        {
            Mesh = mesh,
            Versions = { ["v1"] = ServiceVersion.Dns("a.shop.local") },
            Backends = { pay, "cart.shop.local" },
            Tags = { ["team"] = "shop" },
            Routes = { new HttpRoute(), new GrpcRoute(), new TcpRoute() },
        };
        var assigned = new ServiceWithRouterArgs
        {
            Mesh = mesh,
            Versions = new Dictionary<string, ServiceVersion> { ["v1"] = ServiceVersion.Dns("a.shop.local") },
            Backends = [pay, "cart.shop.local"],
            Tags = new Dictionary<string, Input<string>> { ["team"] = Output.Create("shop") },
            Routes = [new HttpRoute(), new GrpcRoute(), new TcpRoute()],
        };

        Assert.Equal(added.Backends, assigned.Backends);
        Assert.Equal(added.Routes, assigned.Routes);
        Assert.Equal(added.Versions.Keys, assigned.Versions.Keys);
    }
}

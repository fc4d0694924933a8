namespace Pulumi.AppMeshKit.Tests;

/// <summary>Records are values: <c>with</c> makes a copy that shares nothing which can change, and content is what is compared.</summary>
public class CopyTests
{
    [Fact]
    public void A_copy_of_a_route_has_weights_of_its_own()
    {
        var first = new HttpRoute { Name = "all", Weights = new() { ["v1"] = 100 } };

        var second = first with { Weights = new() { ["v1"] = 90, ["v2"] = 10 } };

        Assert.Equal(new EquatableMap<Weight> { ["v1"] = 100 }, first.Weights);
        Assert.Equal(2, second.Weights!.Count);
        Assert.Equal("all", second.Name);
    }

    [Fact]
    public void A_copy_of_a_match_has_conditions_of_its_own()
    {
        var first = HttpMatch.Prefix("/") with { Headers = [HeaderMatch.Present("x-a")], Query = [QueryMatch.Present("a")] };

        var second = first with { Headers = [.. first.Headers, HeaderMatch.Present("x-b")] };

        Assert.Single(first.Headers);
        Assert.Equal(2, second.Headers.Count);
        Assert.Equal(first.Query, second.Query);
        Assert.Equal(first.Path, second.Path);
    }

    [Fact]
    public void Listeners_keep_their_kind()
    {
        var listener = Listener.Http(8080) with { HealthCheck = true };
        Listener copy = listener with { Port = 9090 };

        Assert.Equal(8080, listener.Port);
        Assert.Equal(9090, copy.Port);
        Assert.IsType<HttpListener>(copy);
        Assert.Equal(listener.HealthCheck, copy.HealthCheck);
    }

    [Fact]
    public void What_is_given_is_copied()
    {
        List<HeaderMatch> headers = [HeaderMatch.Present("x-a")];
        List<QueryMatch> query = [QueryMatch.Present("a")];
        List<string> names = ["a.shop.local"];
        List<int> ports = [8443];
        List<Listener> listeners = [Listener.Http()];
        List<Backend> backends = ["a.shop.local"];
        Input<string>[] authorities = ["arn"];
        (string Key, string Value)[] members = [("a", "%A%")];

        var match = new HttpMatch { Headers = headers, Query = query };
        var gateway = new HttpGatewayMatch { Headers = headers, Query = query };
        var calls = new GrpcMatch { Metadata = headers };
        var gatewayCalls = new GrpcGatewayMatch { ServiceName = "shop.Colors", Metadata = headers };
        var policy = new ClientPolicy { Trust = TlsTrust.File("/ca.pem"), SubjectAlternativeNames = names, Ports = ports };
        var validation = new ClientValidation { Trust = TlsTrust.Sds("ca"), SubjectAlternativeNames = names };
        var version = new ServiceVersion { Listeners = listeners, Backends = backends };
        var trust = TlsTrust.Acm(authorities);
        var format = AccessLogFormat.Json(members);

        headers.Clear();
        query.Clear();
        names.Clear();
        ports.Clear();
        listeners.Clear();
        backends.Clear();
        authorities[0] = "other";
        members[0] = ("b", "%B%");

        Assert.Equal([1, 1, 1, 1, 1, 1], [match.Headers.Count, match.Query.Count, gateway.Headers.Count, gateway.Query.Count, calls.Metadata.Count, gatewayCalls.Metadata.Count]);
        Assert.Equal([1, 1, 1, 1, 1], [policy.SubjectAlternativeNames.Count, policy.Ports.Count, validation.SubjectAlternativeNames.Count, version.Listeners!.Count, version.Backends!.Count]);
        Assert.NotSame(authorities[0], trust.CertificateAuthorityArns[0]);
        Assert.Equal("a", format.Members[0].Key);
    }

    [Fact]
    public void Lists_of_records_cannot_be_written_to()
    {
        var lists = new object[]
        {
            new HttpMatch { Headers = [HeaderMatch.Present("x-a")] }.Headers,
            new ClientPolicy { Trust = TlsTrust.File("/ca.pem"), Ports = [1] }.Ports,
            new ServiceVersion { Backends = ["a.shop.local"] }.Backends!,
            AccessLogFormat.Json(("a", "%A%")).Members,
        };

        Assert.All(lists, list => Assert.False(list is System.Collections.IList { IsReadOnly: false }));
    }

    [Fact]
    public void A_map_is_what_it_was_written_as()
    {
        var map = new EquatableMap<int> { ["b"] = 2, ["a"] = 1 };

        Assert.Equal(["b", "a"], map.Keys);
        Assert.Equal([2, 1], map.Values);
        Assert.Equal(1, map["a"]);
        Assert.True(map.TryGetValue("b", out var two));
        Assert.Equal(2, two);
        Assert.False(map.ContainsKey("c"));
        Assert.Throws<KeyNotFoundException>(() => map["c"]);
        Assert.Empty(EquatableMap<int>.Empty);
    }
}

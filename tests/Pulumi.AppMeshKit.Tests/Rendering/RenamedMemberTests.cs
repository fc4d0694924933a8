namespace Pulumi.AppMeshKit.Tests;

/// <summary>Where Pulumi.Aws and the API call the same thing differently, word for word in both directions.</summary>
[Collection(PulumiPrograms.Name)]
public class RenamedMemberTests
{
    [Fact]
    public Task Connection_pools_of_a_node_are_lists_of_one_but_for_grpc() => IsSentAs(
        """
        { "listeners": [{ "portMapping": { "port": 80, "protocol": "http" },
          "connectionPool": {
            "grpc": { "maxRequests": 1 },
            "http": { "maxConnections": 2, "maxPendingRequests": 3 },
            "http2": { "maxRequests": 4 },
            "tcp": { "maxConnections": 5 } } }] }
        """,
        """
        { "listeners": [{ "portMapping": { "port": 80, "protocol": "http" },
          "connectionPool": {
            "grpc": { "maxRequests": 1 },
            "https": [{ "maxConnections": 2, "maxPendingRequests": 3 }],
            "http2s": [{ "maxRequests": 4 }],
            "tcps": [{ "maxConnections": 5 }] } }] }
        """);

    [Fact]
    public Task Subject_alternative_names_are_exacts() => IsSentAs(
        """
        { "backendDefaults": { "clientPolicy": { "tls": { "validation": {
            "subjectAlternativeNames": { "match": { "exact": ["a.local", "b.local"] } }, "trust": {} } } } },
          "backends": [{ "virtualService": { "virtualServiceName": "x", "clientPolicy": { "tls": { "validation": {
            "subjectAlternativeNames": { "match": { "exact": ["c.local"] } }, "trust": {} } } } } }],
          "listeners": [{ "portMapping": { "port": 80, "protocol": "http" },
            "tls": { "certificate": {}, "mode": "STRICT", "validation": {
              "subjectAlternativeNames": { "match": { "exact": ["d.local"] } }, "trust": {} } } }] }
        """,
        """
        { "backendDefaults": { "clientPolicy": { "tls": { "validation": {
            "subjectAlternativeNames": { "match": { "exacts": ["a.local", "b.local"] } }, "trust": {} } } } },
          "backends": [{ "virtualService": { "virtualServiceName": "x", "clientPolicy": { "tls": { "validation": {
            "subjectAlternativeNames": { "match": { "exacts": ["c.local"] } }, "trust": {} } } } } }],
          "listeners": [{ "portMapping": { "port": 80, "protocol": "http" },
            "tls": { "certificate": {}, "mode": "STRICT", "validation": {
              "subjectAlternativeNames": { "match": { "exacts": ["d.local"] } }, "trust": {} } } }] }
        """);

    [Fact]
    public Task The_json_format_of_an_access_log_is_jsons() => IsSentAs(
        """
        { "logging": { "accessLog": { "file": { "path": "/dev/stdout",
          "format": { "json": [{ "key": "k", "value": "%START_TIME%" }] } } } } }
        """,
        """
        { "logging": { "accessLog": { "file": { "path": "/dev/stdout",
          "format": { "jsons": [{ "key": "k", "value": "%START_TIME%" }] } } } } }
        """);

    [Fact]
    public Task Cloud_map_attributes_are_a_map() => IsSentAs(
        """
        { "serviceDiscovery": { "awsCloudMap": { "namespaceName": "shop", "serviceName": "cart",
          "attributes": [{ "key": "stage", "value": "prod" }, { "key": "version", "value": "v1" }] } } }
        """,
        """
        { "serviceDiscovery": { "awsCloudMap": { "namespaceName": "shop", "serviceName": "cart",
          "attributes": { "stage": "prod", "version": "v1" } } } }
        """);

    [Fact]
    public async Task Metadata_of_a_grpc_route_is_metadatas()
    {
        var route = Requests.Route(
            """{ "grpcRoute": { "action": { "weightedTargets": [] }, "match": { "metadata": [{ "name": "tier", "invert": false }] } } }""");

        var sent = await Render.InputsAsync(route);

        Assert.Equal(
            InputsText.Compact(
                """{ "grpcRoute": { "action": { "weightedTargets": [] }, "match": { "metadatas": [{ "name": "tier", "invert": false }] } } }"""),
            InputsText.Of(sent["spec"]));
        Assert.Equal(route, AppMeshRequests.FromInputs("aws:appmesh/route:Route", sent));
    }

    [Fact]
    public async Task A_gateway_has_exacts_and_jsons_too_but_plain_pools()
    {
        var gateway = Requests.Gateway(
            """
            { "backendDefaults": { "clientPolicy": { "tls": { "validation": {
                "subjectAlternativeNames": { "match": { "exact": ["a.local"] } }, "trust": {} } } } },
              "listeners": [{ "portMapping": { "port": 80, "protocol": "http" },
                "connectionPool": { "http": { "maxConnections": 2 }, "http2": { "maxRequests": 4 } },
                "tls": { "certificate": {}, "mode": "STRICT", "validation": {
                  "subjectAlternativeNames": { "match": { "exact": ["d.local"] } }, "trust": {} } } }],
              "logging": { "accessLog": { "file": { "path": "/dev/stdout", "format": { "json": [{ "key": "k", "value": "v" }] } } } } }
            """);

        var sent = await Render.InputsAsync(gateway);

        Assert.Equal(
            InputsText.Compact(
                """
                { "backendDefaults": { "clientPolicy": { "tls": { "validation": {
                    "subjectAlternativeNames": { "match": { "exacts": ["a.local"] } }, "trust": {} } } } },
                  "listeners": [{ "portMapping": { "port": 80, "protocol": "http" },
                    "connectionPool": { "http": { "maxConnections": 2 }, "http2": { "maxRequests": 4 } },
                    "tls": { "certificate": {}, "mode": "STRICT", "validation": {
                      "subjectAlternativeNames": { "match": { "exacts": ["d.local"] } }, "trust": {} } } }],
                  "logging": { "accessLog": { "file": { "path": "/dev/stdout", "format": { "jsons": [{ "key": "k", "value": "v" }] } } } } }
                """),
            InputsText.Of(sent["spec"]));
        Assert.Equal(gateway, AppMeshRequests.FromInputs("aws:appmesh/virtualGateway:VirtualGateway", sent));
    }

    [Theory]
    [InlineData("""{ "meshName": "n", "tags": [{ "key": "a", "value": "1" }, { "key": "b", "value": "" }] }""")]
    [InlineData("""{ "virtualRouterName": "n", "meshName": "shop", "spec": {}, "tags": [{ "key": "a", "value": "1" }, { "key": "b", "value": "" }] }""")]
    public async Task Tags_are_a_map_and_the_name_is_just_a_name(string request)
    {
        var sent = await Render.InputsAsync(Requests.Read<Model.ApiRequest>(request));

        Assert.Equal("n", sent["name"]);
        Assert.Equal("""{"a":"1","b":""}""", InputsText.Of(sent["tags"]));
    }

    private static async Task IsSentAs(string spec, string inputs)
    {
        var node = Requests.Node(spec);

        var sent = await Render.InputsAsync(node);

        Assert.Equal(InputsText.Compact(inputs), InputsText.Of(sent["spec"]));
        Assert.Equal(node, AppMeshRequests.FromInputs("aws:appmesh/virtualNode:VirtualNode", sent));
    }
}

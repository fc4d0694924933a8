using static Pulumi.AppMeshKit.Tool.Tests.Definitions;

namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>Small programs, word by word.</summary>
public class ProgramTextTests
{
    [Fact]
    public void A_canary_reads_as_a_person_would_write_it()
    {
        var body = Body(
            Definitions.ShopMesh,
            Node("colors-blue"),
            Node("colors-green"),
            Router("colors"),
            Route("colors", "colors", $$"""
                { "match": { "prefix": "/" }, {{Targets(("colors-blue", 90), ("colors-green", 10))}},
                  "retryPolicy": { "maxRetries": 2, "perRetryTimeout": { "unit": "s", "value": 3 }, "httpRetryEvents": ["server-error"] },
                  "timeout": { "perRequest": { "unit": "s", "value": 10 } } }
                """),
            Service("colors.shop.local", ByRouter("colors")));

        Assert.Equal(
            """
            var mesh = new Mesh("shop", new() { Defaults = MeshDefaults.None });

            _ = new ServiceWithRouter("colors", new()
            {
                Mesh = mesh,
                ServiceName = "colors.shop.local",
                Listener = Listener.Http(8080),
                Versions =
                {
                    ["blue"] = ServiceVersion.Dns("colors-blue.shop.local"),
                    ["green"] = ServiceVersion.Dns("colors-green.shop.local"),
                },
                Weights = new() { ["blue"] = 90, ["green"] = 10 },
                Routes =
                {
                    new HttpRoute
                    {
                        Retries = new() { PerTry = TimeSpan.FromSeconds(3), On = RetryOn.ServerError },
                        Timeout = TimeSpan.FromSeconds(10),
                    },
                },
            });

            """,
            body);
    }

    [Fact]
    public void What_a_component_makes_anyway_is_not_written()
    {
        var body = Body(
            Definitions.ShopMesh,
            Node("greeter-v1"),
            Router("greeter"),
            Route("greeter", "greeter", $$"""{ "match": { "prefix": "/" }, {{Targets(("greeter-v1", 100))}} }"""),
            Service("greeter-v1.shop.local", ByRouter("greeter")));

        Assert.Equal(
            """
            var mesh = new Mesh("shop", new() { Defaults = MeshDefaults.None });

            _ = new ServiceWithRouter("greeter", new()
            {
                Mesh = mesh,
                Listener = Listener.Http(8080),
                Versions =
                {
                    ["v1"] = ServiceVersion.Dns("greeter-v1.shop.local"),
                },
            });

            """,
            body);
    }

    [Fact]
    public void A_gateway_refers_to_services_and_a_client_calls_them_by_name()
    {
        var body = Body(
            """{ "meshName": "shop", "virtualNodeName": "report", "spec": { "backends": [{ "virtualService": { "virtualServiceName": "cart.shop.local" } }] } }""",
            Node("cart"),
            Service("cart.shop.local", ByNode("cart")),
            """{ "meshName": "shop", "virtualGatewayName": "edge", "spec": { "listeners": [{ "portMapping": { "port": 80, "protocol": "http" } }] } }""",
            """
            { "meshName": "shop", "virtualGatewayName": "edge", "gatewayRouteName": "to-cart", "spec": { "httpRoute": {
                "match": { "prefix": "/cart" },
                "action": { "target": { "virtualService": { "virtualServiceName": "cart.shop.local" } }, "rewrite": { "prefix": { "defaultPrefix": "DISABLED" } } } } } }
            """,
            """
            { "meshName": "shop", "virtualGatewayName": "edge", "gatewayRouteName": "to-till", "spec": { "httpRoute": {
                "match": { "prefix": "/till", "headers": [{ "name": "x-old", "invert": true }] },
                "action": { "target": { "virtualService": { "virtualServiceName": "till.shop.local" } } } } } }
            """);

        Assert.Equal(
            """
            var mesh = new ExistingMesh("shop", defaults: MeshDefaults.None);

            var cart = new ServiceWithNode("cart", new()
            {
                Mesh = mesh,
                Discovery = ServiceDiscovery.Dns("cart.shop.local"),
                Listener = Listener.Http(8080),
            });

            _ = new MeshClient("report", new()
            {
                Mesh = mesh,
                Backends = { "cart.shop.local" },
            });

            _ = new Gateway("edge", new()
            {
                Mesh = mesh,
                Listener = GatewayListener.Http(80),
                Routes =
                {
                    new HttpGatewayRoute
                    {
                        Name = "to-cart",
                        Match = HttpGatewayMatch.Prefix("/cart"),
                        Service = cart,
                        Rewrite = PathRewrite.Keep,
                    },
                    new HttpGatewayRoute
                    {
                        Name = "to-till",
                        Match = HttpGatewayMatch.Prefix("/till") with { Headers = [HeaderMatch.Absent("x-old")] },
                        Service = new ExistingService(mesh, "till.shop.local"),
                    },
                },
            });

            """,
            body);
    }

    [Fact]
    public void A_node_of_two_services_belongs_to_the_first()
    {
        var body = Body(
            Definitions.ShopMesh,
            Node("cart"),
            Router("cart"),
            Router("basket"),
            Route("cart", "cart", $$"""{ "match": { "prefix": "/" }, {{Targets(("cart", 100))}} }"""),
            Route("basket", "basket", $$"""{ "match": { "prefix": "/" }, {{Targets(("cart", 1))}} }"""),
            Service("cart.shop.local", ByRouter("cart")),
            Service("basket.shop.local", ByRouter("basket")));

        Assert.Contains("var cart = new ServiceWithRouter(\"cart\"", body, StringComparison.Ordinal);
        Assert.Contains("[\"v1\"] = ServiceVersion.Dns(\"cart.shop.local\") with { Name = \"cart\" }", body, StringComparison.Ordinal);
        Assert.Contains("[\"v1\"] = cart.Versions[\"v1\"]", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Placeholders_become_configuration()
    {
        var program = CSharpConverter.Convert(Of(
            """{ "meshName": "${MESH}" }""",
            """
            { "meshName": "${MESH}", "virtualNodeName": "till", "spec": {
                "listeners": [{ "portMapping": { "port": "${PORT}", "protocol": "http" }, "timeout": { "http": { "perRequest": { "unit": "s", "value": "${PATIENCE}" } } } }],
                "serviceDiscovery": { "dns": { "hostname": "till-${PORT}.{x}.${DOMAIN_NAME}" } } } }
            """,
            """{ "meshName": "${MESH}", "virtualServiceName": "till.local", "spec": { "provider": { "virtualNode": { "virtualNodeName": "till" } } } }"""));

        Assert.Equal(
            """
            using Pulumi;
            using Pulumi.AppMeshKit;

            return await MeshProgram.RunAsync(args, () =>
            {
                // What the definitions leave open: pulumi config set KEY VALUE.
                var config = new Config();
                var meshValue = config.Require("mesh"); // ${MESH}
                var port = config.Require("port"); // ${PORT}
                var portNumber = config.RequireInt32("port"); // ${PORT}
                var patience = config.RequireInt32("patience"); // ${PATIENCE}
                var domainName = config.Require("domainName"); // ${DOMAIN_NAME}

                var mesh = new Mesh("mesh", new() { Name = meshValue, Defaults = MeshDefaults.None });

                _ = new ServiceWithNode("till", new()
                {
                    Mesh = mesh,
                    Discovery = ServiceDiscovery.Dns($"till-{port}.{{x}}.{domainName}"),
                    ServiceName = "till.local",
                    Listener = Listener.Http(portNumber) with { Timeout = TimeSpan.FromSeconds(patience) },
                });
            });

            """,
            program.ProgramCs);
        Assert.Equal(
            [new("MESH", "mesh"), new("PORT", "port"), new("PATIENCE", "patience"), new("DOMAIN_NAME", "domainName")],
            program.Configuration);
        Assert.Empty(CompiledPrograms.ComplaintsOf(program.ProgramCs));
    }
}

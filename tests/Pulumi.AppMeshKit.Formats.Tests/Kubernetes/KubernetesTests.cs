using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats.Tests.Kubernetes;

public class KubernetesTests
{
    private const string Mesh = """
        apiVersion: appmesh.k8s.aws/v1beta2
        kind: Mesh
        metadata: { name: shop }
        spec:
          namespaceSelector: { matchLabels: { mesh: shop } }
          egressFilter: { type: ALLOW_ALL }
          meshServiceDiscovery: { ipPreference: IPv4_ONLY }

        """;

    [Fact]
    public void A_mesh_of_resources_is_what_the_controller_would_ask_for()
    {
        var requests = Read(Mesh + """
            ---
            apiVersion: appmesh.k8s.aws/v1beta2
            kind: VirtualNode
            metadata: { name: blue, namespace: colors }
            spec:
              podSelector: { matchLabels: { app: blue } }
              listeners:
                - portMapping: { port: 8080, protocol: http }
                  tls: { mode: STRICT, certificate: { acm: { certificateARN: "arn:aws:acm:r:1:certificate/c" } } }
              serviceDiscovery: { dns: { hostname: blue.colors } }
              backends:
                - virtualService: { virtualServiceRef: { name: tax } }
                - virtualService: { virtualServiceARN: "arn:aws:appmesh:r:1:mesh/shop/virtualService/pay.local" }
              backendDefaults: { clientPolicy: { tls: { validation: { trust: { acm: { certificateAuthorityARNs: [ca] } } } } } }
            ---
            apiVersion: appmesh.k8s.aws/v1beta2
            kind: VirtualRouter
            metadata: { name: colors, namespace: colors }
            spec:
              listeners: [ { portMapping: { port: 8080, protocol: http } } ]
              routes:
                - name: all
                  priority: 0
                  httpRoute:
                    match: { prefix: / }
                    action:
                      weightedTargets:
                        - { virtualNodeRef: { name: blue }, weight: 0 }
                        - { virtualNodeRef: { name: green, namespace: other }, weight: 1, port: 80 }
                        - { virtualNodeARN: "arn:aws:appmesh:r:1:mesh/shop/virtualNode/red", weight: 1 }
            ---
            apiVersion: appmesh.k8s.aws/v1beta2
            kind: VirtualService
            metadata: { name: colors, namespace: colors }
            spec:
              awsName: colors.shop.local
              provider: { virtualRouter: { virtualRouterRef: { name: colors } } }
            ---
            apiVersion: appmesh.k8s.aws/v1beta2
            kind: VirtualService
            metadata: { name: direct }
            spec: { provider: { virtualNode: { virtualNodeRef: { name: blue, namespace: colors } } } }
            ---
            apiVersion: appmesh.k8s.aws/v1beta2
            kind: VirtualGateway
            metadata: { name: edge, namespace: edge }
            spec:
              namespaceSelector: { matchLabels: { gateway: edge } }
              listeners: [ { portMapping: { port: 8088, protocol: http } } ]
            ---
            apiVersion: appmesh.k8s.aws/v1beta2
            kind: GatewayRoute
            metadata: { name: all, namespace: colors }
            spec:
              httpRoute:
                match: { prefix: / }
                action: { target: { virtualService: { virtualServiceRef: { name: colors } } } }
            """);

        string[] expected =
        [
            """{"meshName":"shop","spec":{"egressFilter":{"type":"ALLOW_ALL"},"serviceDiscovery":{"ipPreference":"IPv4_ONLY"}}}""",
            """
            {"meshName":"shop","virtualNodeName":"blue_colors","spec":{
              "backendDefaults":{"clientPolicy":{"tls":{"validation":{"trust":{"acm":{"certificateAuthorityArns":["ca"]}}}}}},
              "backends":[{"virtualService":{"virtualServiceName":"tax.colors"}},{"virtualService":{"virtualServiceName":"pay.local"}}],
              "listeners":[{"portMapping":{"port":8080,"protocol":"http"},"tls":{"certificate":{"acm":{"certificateArn":"arn:aws:acm:r:1:certificate/c"}},"mode":"STRICT"}}],
              "serviceDiscovery":{"dns":{"hostname":"blue.colors"}}}}
            """,
            """{"meshName":"shop","virtualRouterName":"colors_colors","spec":{"listeners":[{"portMapping":{"port":8080,"protocol":"http"}}]}}""",
            """
            {"meshName":"shop","virtualRouterName":"colors_colors","routeName":"all","spec":{"priority":0,"httpRoute":{"match":{"prefix":"/"},"action":{"weightedTargets":[
              {"virtualNode":"blue_colors","weight":0},{"virtualNode":"green_other","weight":1,"port":80},{"virtualNode":"red","weight":1}]}}}}
            """,
            """{"meshName":"shop","virtualServiceName":"colors.shop.local","spec":{"provider":{"virtualRouter":{"virtualRouterName":"colors_colors"}}}}""",
            """{"meshName":"shop","virtualServiceName":"direct.default","spec":{"provider":{"virtualNode":{"virtualNodeName":"blue_colors"}}}}""",
            """{"meshName":"shop","virtualGatewayName":"edge_edge","spec":{"listeners":[{"portMapping":{"port":8088,"protocol":"http"}}]}}""",
            """
            {"meshName":"shop","virtualGatewayName":"edge_edge","gatewayRouteName":"all_colors","spec":{"httpRoute":{
              "match":{"prefix":"/"},"action":{"target":{"virtualService":{"virtualServiceName":"colors.shop.local"}}}}}}
            """,
        ];
        Assert.Equal(expected.Select(json => RequestJson.Read(json).Request), requests.Select(definition => definition.Request));
        Assert.All(requests, definition => Assert.Empty(definition.Problems));
    }

    [Fact]
    public void A_list_of_resources_in_json_is_read_and_what_the_cluster_added_is_left_out()
    {
        var definition = Assert.Single(Read("""
            {"apiVersion":"v1","kind":"List","items":[
              {"apiVersion":"v1","kind":"Service","metadata":{"name":"colors"}},
              {"apiVersion":"appmesh.k8s.aws/v1beta2","kind":"GatewayRoute","metadata":{"name":"all","namespace":"colors","uid":"u"},
               "spec":{"awsName":"all","meshRef":{"name":"shop","uid":"m"},"virtualGatewayRef":{"name":"edge","namespace":"edge","uid":"g"},"priority":1},
               "status":{"conditions":[]}}]}
            """));

        Assert.Equal(RequestJson.Read("""{"meshName":"shop","virtualGatewayName":"edge_edge","gatewayRouteName":"all","spec":{"priority":1}}""").Request, definition.Request);
        Assert.Empty(definition.Problems);
    }

    [Fact]
    public void Names_and_the_mesh_may_stand_in_other_files()
    {
        using var folder = new TemporaryFolder();
        folder.Write("base/mesh.yaml", Mesh.Replace("spec:", "spec:\n  awsName: store\n  meshOwner: \"111122223333\"", StringComparison.Ordinal));
        folder.Write("base/node.yaml", Node("blue", "awsName: azure"));
        folder.Write("services/colors.yaml", Resource("VirtualService", "colors", "provider: { virtualNode: { virtualNodeRef: { name: blue } } }"));

        var service = (VirtualServiceRequest)DefinitionFiles.Read([folder.Path]).Definitions[^1].Request;

        Assert.Equal(("store", "111122223333", "azure"), ($"{service.MeshName}", $"{service.MeshOwner}", $"{service.Spec!.Provider!.VirtualNode!.VirtualNodeName}"));
    }

    [Fact]
    public void The_mesh_of_the_nearest_folder_above_is_taken()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/mesh.yaml", Mesh);
        folder.Write("a/more/nodes/node.yaml", Node("n"));
        folder.Write("b/mesh.yaml", Mesh.Replace("shop", "bank", StringComparison.Ordinal));

        Assert.Equal("shop", DefinitionFiles.Read([folder.Path]).Definitions[1].Request.MeshName!);
    }

    [Fact]
    public void An_old_version_is_reported_once_a_file() => Assert.Single(DefinitionFiles.ReadText(
        string.Join("---\n", Enumerable.Repeat(Node("n").Replace("v1beta2", "v1beta1", StringComparison.Ordinal), 3)), "a.yaml").Unreadable);

    [Fact]
    public void A_variant_refers_to_itself_first_and_nothing_else_refers_to_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("mesh.yaml", Mesh);
        folder.Write("node.yaml", Node("blue", "awsName: azure"));
        folder.Write("node@b.yaml", Node("blue", "awsName: navy") + "---\n" + Resource("VirtualService", "a", "provider: { virtualNode: { virtualNodeRef: { name: blue } } }"));
        folder.Write("service.yaml", Resource("VirtualService", "b", "provider: { virtualNode: { virtualNodeRef: { name: blue } } }"));

        var services = DefinitionFiles.Read([folder.Path]).Definitions.Select(definition => definition.Request).OfType<VirtualServiceRequest>();

        Assert.Equal(["navy in shop", "azure in shop"], services.Select(service => $"{service.Spec!.Provider!.VirtualNode!.VirtualNodeName} in {service.MeshName}"));
    }

    [Fact]
    public void Of_several_meshes_the_labels_of_the_namespace_choose_or_somebody_must()
    {
        var other = Mesh.Replace("shop", "bank", StringComparison.Ordinal);
        var space = "apiVersion: v1\nkind: Namespace\nmetadata: { name: default, labels: { mesh: bank } }\n";

        Assert.Equal("bank", Read($"{Mesh}---\n{other}---\n{space}---\n{Node("n")}")[^1].Request.MeshName!);
        Assert.Equal("shop", Read($"{Mesh}---\n{other}---\n{Node("n")}", new() { Mesh = "shop" })[^1].Request.MeshName!);

        var set = DefinitionFiles.ReadText($"{Mesh}---\n{other}---\n{Node("n")}---\n{Node("o")}", "all.yaml");
        Assert.Equal(2, set.Definitions.Count);
        Assert.Equal(
            "all.yaml:17: the resources of this file, VirtualNode \"n\" first, can belong to any of 2 meshes (\"shop\", \"bank\"). Say which one (--mesh NAME), or name only the files of one mesh.",
            Assert.Single(set.Unreadable).ToString());
    }

    [Fact]
    public void Without_a_mesh_its_name_is_unknown_or_told()
    {
        Assert.Equal(Value<string>.Unknown("${mesh}"), Read(Node("n"))[0].Request.MeshName);
        Assert.Equal("shop", Read(Node("n"), new() { Mesh = "shop" })[0].Request.MeshName!);
    }

    [Fact]
    public void A_mesh_in_another_form_is_a_mesh_too()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/node.yaml", Node("n"));
        folder.Write("a/shop.json", """{ "meshName": "shop" }""");
        folder.Write("b/bank.yaml", "Resources: { M: { Type: AWS::AppMesh::Mesh, Properties: { MeshName: bank } } }");
        folder.Write("b/node.yaml", Node("n"));
        folder.Write("c/node.yaml", Node("n"));

        var set = DefinitionFiles.Read([folder.Path]);

        Assert.Equal(["shop", "bank"], set.Definitions.Select(definition => definition.Request).OfType<VirtualNodeRequest>().Select(node => $"{node.MeshName}"));
        Assert.Contains("can belong to any of 2 meshes (\"shop\", \"bank\")", Assert.Single(set.Unreadable).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_gateway_of_a_route_is_the_one_that_selects_it()
    {
        const string Route = "httpRoute: { match: { prefix: / } }";
        var red = Resource("VirtualGateway", "red", "gatewayRouteSelector: { matchExpressions: [ { key: app, operator: In, values: [red] } ] }");
        var blue = Resource("VirtualGateway", "blue", "gatewayRouteSelector: { matchLabels: { app: blue } }");
        var labelled = Resource("GatewayRoute", "r", Route).Replace("name: r", "name: r, labels: { app: red }", StringComparison.Ordinal);

        Assert.Equal("red_default", ((GatewayRouteRequest)Read($"{Mesh}---\n{red}---\n{blue}---\n{labelled}")[^1].Request).VirtualGatewayName!);
        Assert.Equal(Value<string>.Unknown("${virtualGateway}"), ((GatewayRouteRequest)Read($"{Mesh}---\n{red}---\n{blue}---\n{Resource("GatewayRoute", "r", Route)}")[^1].Request).VirtualGatewayName);
    }

    [Fact]
    public void Groups_of_backends_become_backends()
    {
        var node = Resource("VirtualNode", "n", "backendGroups: [ { name: g }, { name: \"*\", namespace: far }, { name: gone } ]\n  backends: [ { virtualService: { virtualServiceRef: { name: a } } } ]");
        var group = Resource("BackendGroup", "g", "virtualservices: [ { name: a }, { name: b }, { name: c, namespace: far } ]");
        var service = Resource("VirtualService", "d", "provider: {}").Replace("name: d", "name: d, namespace: far", StringComparison.Ordinal);
        var set = DefinitionFiles.ReadText($"{Mesh}---\n{node}---\n{group}---\n{service}", "all.yaml");
        var request = set.Definitions.Select(definition => definition.Request).OfType<VirtualNodeRequest>().Single();

        Assert.Equal(["a.default", "b.default", "c.far", "d.far"], request.Spec!.Backends!.Select(backend => $"{backend.VirtualService!.VirtualServiceName}"));

        var finding = Assert.Single(DefinitionRules.Check(set), finding => finding.Path.Contains("Groups", StringComparison.Ordinal));
        Assert.Equal(
            ("REF-004", "spec.backendGroups[2]", "\"gone\" is not a BackendGroup among the files, so its backends are left out.", "Name its file too."),
            (finding.Rule.Id, finding.Path, finding.Message, finding.Cure));
    }

    [Theory]
    [InlineData("VirtualNode", "listners: []", "GEN-011", "spec.listners", "\"listners\"", "listeners")]
    [InlineData("VirtualNode", "routes: []", "GEN-011", "spec.routes", "\"routes\"", null)]
    [InlineData("VirtualNode", "backends: [ { virtualService: { virtualServiceName: a } } ]", "GEN-011", "spec.backends[0].virtualService.virtualServiceName", "\"virtualServiceName\"", "virtualServiceRef")]
    [InlineData("VirtualNode", "backends: [ { virtualService: { virtualServiceRef: a } } ]", "GEN-012", "spec.backends[0].virtualService.virtualServiceRef", "the text \"a\"", null)]
    [InlineData("VirtualNode", "backends: [ { virtualService: { virtualServiceARN: a } } ]", "GEN-012", "spec.backends[0].virtualService.virtualServiceARN", "the text \"a\"", null)]
    [InlineData("VirtualNode", "listeners: [ { tls: { certificate: { acm: { certificateArn: a } } } } ]", "GEN-011", "spec.listeners[0].tls.certificate.acm.certificateArn", "\"certificateArn\"", "certificateARN")]
    [InlineData("VirtualNode", "listeners: [ { portMapping: { port: \"80\" } } ]", "GEN-012", "spec.listeners[0].portMapping.port", "the text \"80\"", "80")]
    [InlineData("Mesh", "serviceDiscovery: { ipPreference: IPv4_ONLY }", "GEN-011", "spec.serviceDiscovery", "\"serviceDiscovery\"", "meshServiceDiscovery")]
    [InlineData("VirtualRouter", "routes: { name: a }", "GEN-012", "spec.routes", "an object", null)]
    [InlineData("VirtualRouter", "routes: [ a ]", "GEN-012", "spec.routes[0]", "the text \"a\"", null)]
    public void What_the_controller_does_not_know_is_a_problem_in_its_own_words(string kind, string spec, string rule, string path, string actual, string? suggestion)
    {
        var problem = Assert.Single(Assert.Single(Read(Resource(kind, "n", spec))).Problems);

        Assert.Equal((rule, path, actual, suggestion, 5), (problem.Rule, problem.Origin.Path, problem.Actual, problem.Suggestion, problem.Origin.Line));
    }

    [Theory]
    [InlineData("v1beta1", "Mesh", "the resource, the first of its version here, is of appmesh.k8s.aws/v1beta1; only appmesh.k8s.aws/v1beta2 is read. Write it as appmesh.k8s.aws/v1beta2, which the controller takes from version 1.0 on.")]
    [InlineData("v1beta2", "VirtualNod", "there is no kind \"VirtualNod\" in appmesh.k8s.aws/v1beta2. Write \"VirtualNode\".")]
    public void What_is_not_of_this_version_is_unreadable(string version, string kind, string message)
    {
        var unreadable = Assert.Single(DefinitionFiles.ReadText(Resource(kind, "n", "{}").Replace("v1beta2", version, StringComparison.Ordinal), "a.yaml").Unreadable);

        Assert.Equal(message, $"{unreadable.Message} {unreadable.Cure}");
    }

    [Fact]
    public void Values_are_filled_into_resources()
    {
        var yaml = Node("${NAME}", "listeners: [ { portMapping: { port: \"${PORT}\", protocol: http } } ]").Replace("name:", "namespace: ${SPACE}, name:", StringComparison.Ordinal);
        var options = new ReadingOptions { Values = new Dictionary<string, string> { ["NAME"] = "n", ["PORT"] = "80", ["mesh"] = "shop" } };
        var node = (VirtualNodeRequest)Assert.Single(Read(yaml.Replace("${NAME}", "\"${NAME}\"", StringComparison.Ordinal).Replace("${SPACE}", "\"${SPACE}\"", StringComparison.Ordinal), options)).Request;

        Assert.Equal((Value<string>.Unknown("n_${SPACE}"), 80, "shop"), (node.Name, node.Spec!.Listeners![0].PortMapping!.Port!.Boxed, $"{node.MeshName}"));
    }

    [Fact]
    public void A_placeholder_that_breaks_the_yaml_is_to_be_quoted() => Assert.EndsWith(
        "Put the placeholder in quotes, as \"${NAME}\", or fill it in first.",
        Assert.Single(DefinitionFiles.ReadText(Resource("VirtualRouter", "r", "routes: [${ROUTES}]"), "a.yaml").Unreadable).Cure,
        StringComparison.Ordinal);

    private static string Node(string name, string spec = "listeners: []") => Resource("VirtualNode", name, spec);

    private static string Resource(string kind, string name, string spec) =>
        $"apiVersion: appmesh.k8s.aws/v1beta2\nkind: {kind}\nmetadata: {{ name: {name} }}\nspec:\n  {spec}\n";

    private static IReadOnlyList<Definition> Read(string text, ReadingOptions? options = null)
    {
        var set = DefinitionFiles.ReadText(text, "all.yaml", options);
        Assert.Empty(set.Unreadable);
        return set.Definitions;
    }
}

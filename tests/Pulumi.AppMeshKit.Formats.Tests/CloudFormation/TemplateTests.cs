using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats.Tests.CloudFormation;

public class TemplateTests
{
    private const string Yaml = """
        AWSTemplateFormatVersion: "2010-09-09"
        Parameters:
          Stage: { Type: String, Default: test }
          Port: { Type: Number, Default: 8080 }
          Zone: { Type: String }
        Resources:
          Bucket: { Type: AWS::S3::Bucket }
          Mesh:
            Type: AWS::AppMesh::Mesh
            DependsOn: Bucket
            Properties:
              MeshName: !Sub "shop-${Stage}"
              Spec: { EgressFilter: { Type: ALLOW_ALL } }
              Tags: [ { Key: team, Value: !Ref Stage } ]
          Node:
            Type: AWS::AppMesh::VirtualNode
            Condition: Wanted
            Metadata: { note: none }
            Properties:
              MeshName: !GetAtt Mesh.MeshName
              VirtualNodeName: blue
              Spec:
                Listeners:
                  - PortMapping: { Port: !Ref Port, Protocol: http2 }
                    ConnectionPool: { HTTP2: { MaxRequests: "10" } }
                    Timeout: { HTTP2: { Idle: { Unit: s, Value: 5 } } }
                    TLS: { Mode: STRICT, Certificate: { ACM: { CertificateArn: !Ref Certificate } } }
                BackendDefaults: { ClientPolicy: { TLS: { Enforce: "true", Validation: { Trust: { SDS: { SecretName: s } } } } } }
                ServiceDiscovery:
                  AWSCloudMap: { NamespaceName: !Join [ ".", [ !Ref Stage, !Ref Zone ] ], ServiceName: !GetAtt Registry.Name }
          Other:
            Type: AWS::AppMesh::VirtualNode
            Properties:
              MeshName: !GetAtt [ Mesh, MeshName ]
              Spec:
                ServiceDiscovery: { DNS: { Hostname: !Sub [ "${Name}.${AWS::Region}.local", { Name: !GetAtt Node.VirtualNodeName } ] } }
          Router:
            Type: AWS::AppMesh::VirtualRouter
            Properties: { MeshName: !GetAtt Mesh.MeshName, Spec: { Listeners: [ { PortMapping: { Port: 80, Protocol: http2 } } ] } }
          Route:
            Type: AWS::AppMesh::Route
            Properties:
              MeshName: !GetAtt Mesh.MeshName
              RouteName: all
              VirtualRouterName: !GetAtt Router.VirtualRouterName
              Spec:
                Http2Route:
                  Match: { Prefix: / }
                  Action:
                    WeightedTargets:
                      - { VirtualNode: !GetAtt Node.VirtualNodeName, Weight: 1 }
                      - { VirtualNode: !GetAtt Other.VirtualNodeName, Weight: 1 }
                  Timeout: !Ref AWS::NoValue
          Service:
            Type: AWS::AppMesh::VirtualService
            Properties:
              MeshName: !GetAtt Mesh.MeshName
              MeshOwner: 111122223333
              VirtualServiceName: !ImportValue { "Fn::Sub": "${Stage}:name" }
              Spec: { Provider: { VirtualRouter: { VirtualRouterName: !GetAtt Router.VirtualRouterName } } }
        """;

    private static readonly string[] Expected =
    [
        """{"meshName":"shop-test","spec":{"egressFilter":{"type":"ALLOW_ALL"}},"tags":[{"key":"team","value":"test"}]}""",
        """
        {"meshName":"shop-test","virtualNodeName":"blue","spec":{
          "listeners":[{"portMapping":{"port":8080,"protocol":"http2"},"connectionPool":{"http2":{"maxRequests":10}},"timeout":{"http2":{"idle":{"unit":"s","value":5}}},
            "tls":{"mode":"STRICT","certificate":{"acm":{"certificateArn":"${Certificate}"}}}}],
          "backendDefaults":{"clientPolicy":{"tls":{"enforce":true,"validation":{"trust":{"sds":{"secretName":"s"}}}}}},
          "serviceDiscovery":{"awsCloudMap":{"namespaceName":"test.${Zone}","serviceName":"${Registry.Name}"}}}}
        """,
        """{"meshName":"shop-test","virtualNodeName":"${Other}","spec":{"serviceDiscovery":{"dns":{"hostname":"blue.${AWS::Region}.local"}}}}""",
        """{"meshName":"shop-test","virtualRouterName":"${Router}","spec":{"listeners":[{"portMapping":{"port":80,"protocol":"http2"}}]}}""",
        """
        {"meshName":"shop-test","routeName":"all","virtualRouterName":"${Router}","spec":{"http2Route":{"match":{"prefix":"/"},
          "action":{"weightedTargets":[{"virtualNode":"blue","weight":1},{"virtualNode":"${Other}","weight":1}]}}}}
        """,
        """{"meshName":"shop-test","meshOwner":"111122223333","virtualServiceName":"name?","spec":{"provider":{"virtualRouter":{"virtualRouterName":"${Router}"}}}}""",
    ];

    [Fact]
    public void A_template_is_the_requests_that_it_makes_as_far_as_they_are_known()
    {
        var set = DefinitionFiles.ReadText(Yaml, "mesh.yaml");
        var requests = set.Definitions.Select(definition => definition.Request).ToList();
        var expected = Expected.Select(json => RequestJson.Read(json).Request!).ToList();
        expected[^1] = (VirtualServiceRequest)expected[^1] with { Name = Value<string>.Unknown("!ImportValue test:name") };

        Assert.Equal(expected, requests);
        Assert.All(set.Definitions, definition => Assert.Empty(definition.Problems));
        Assert.Equal([9, 16, 32, 38, 41, 55], requests.Select(request => request.Origin!.Line));
        Assert.DoesNotContain(DefinitionRules.Check(set), finding => finding.Rule.Tier == RuleTier.Graph && finding.Severity == Severity.Error);
    }

    [Fact]
    public void Json_with_the_long_functions_is_the_same()
    {
        const string Json = """
            {"Parameters":{"Name":{"Type":"String","Default":"shop"}},
             "Resources":{
               "Mesh":{"Type":"AWS::AppMesh::Mesh","Properties":{"MeshName":{"Ref":"Name"}}},
               "Service":{"Type":"AWS::AppMesh::VirtualService","Properties":{
                 "MeshName":{"Fn::GetAtt":["Mesh","MeshName"]},
                 "VirtualServiceName":{"Fn::Join":["",["a.",{"Ref":"Name"},{"Fn::Select":["1",{"Fn::Split":["|","x|.local"]}]}]]},
                 "Spec":{}}}}}
            """;

        Assert.Equal(
            new[] { """{"meshName":"shop"}""", """{"meshName":"shop","virtualServiceName":"a.shop.local","spec":{}}""" }.Select(json => RequestJson.Read(json).Request),
            DefinitionFiles.ReadText(Json, "mesh.json").Definitions.Select(definition => definition.Request));
    }

    [Theory]
    [InlineData("!Ref Zone", "${Zone}")]
    [InlineData("!Ref Stage", "test")]
    [InlineData("!Ref Stored", "${Stored}")]
    [InlineData("!Ref Hidden", "${Hidden}")]
    [InlineData("!Ref AWS::AccountId", "${AWS::AccountId}")]
    [InlineData("!Sub ${AWS::AccountId}", "${AWS::AccountId}")]
    [InlineData("!Ref Self", "${Self.Arn}")]
    [InlineData("!GetAtt Self.Arn", "${Self.Arn}")]
    [InlineData("!GetAtt Self.VirtualRouterName", "${Self}")]
    [InlineData("!Sub '${Loop.VirtualNodeName}'", "x-${Loop}")]
    [InlineData("!Sub '${Stage}-${!Stage}'", "test-${Stage}")]
    [InlineData("!Sub '${!Stage'", "${!Stage")]
    [InlineData("!If [ Wanted, a, b ]", "!If [Wanted, a, b]")]
    [InlineData("!FindInMap [ Names, !Ref Stage, short ]", "!FindInMap [Names, test, short]")]
    [InlineData("!ImportValue net:zone", "!ImportValue net:zone")]
    [InlineData("!Join [ '-', !Ref Items ]", "a-b")]
    [InlineData("!Select [ 1, !Ref Items ]", "b")]
    [InlineData("!Select [ 7, !Ref Items ]", "!Select [7, [a, b]]")]
    [InlineData("!Join [ '-', !GetAZs '' ]", "!Join [\"-\", !GetAZs ]")]
    [InlineData("!Sub [ '${A}', { A: !ImportValue b } ]", "${!ImportValue b}")]
    public void Functions_are_worked_out_or_stand_for_themselves(string function, string name) =>
        Assert.Equal(name, Assert.Single(Read($"Spec: {{}}\n      VirtualRouterName: {function}")).Request.Name!.ToString());

    [Theory]
    [InlineData("Spec: !Ref Zone")]
    [InlineData("Spec: { Listeners: !Ref Zone }")]
    [InlineData("Spec: { Listeners: !If [ Wanted, [], !Ref AWS::NoValue ] }")]
    [InlineData("Spec: { Listeners: [ !FindInMap [ a, b, c ] ] }")]
    [InlineData("Spec: { Listeners: [ { PortMapping: { Port: !ImportValue port, Protocol: http } } ] }")]
    [InlineData("Spec: { Listeners: [ { PortMapping: { Port: '8080', Protocol: http } } ] }")]
    [InlineData("Spec: { Listeners: [ { PortMapping: !Ref AWS::NoValue } ] }")]
    public void What_a_deployment_may_compute_is_no_problem(string spec) => Assert.Empty(Assert.Single(Read(spec)).Problems);

    [Theory]
    [InlineData("Spec: { Listeners: many }", "GEN-012", "spec.listeners", "the text \"many\"", null)]
    [InlineData("Spec: { Listeners: '${LISTENERS}' }", "GEN-012", "spec.listeners", "the text \"${LISTENERS}\"", null)]
    [InlineData("Spec: { Listners: [] }", "GEN-011", "spec.listners", "\"Listners\"", "Listeners")]
    [InlineData("Spec: { listeners: [] }", "GEN-011", "spec.listeners", "\"listeners\"", "Listeners")]
    [InlineData("ClientToken: a", "GEN-011", "clientToken", "\"ClientToken\"", null)]
    [InlineData("Spec: { Listeners: [ { PortMapping: { Port: eighty } } ] }", "GEN-012", "spec.listeners[0].portMapping.port", "the text \"eighty\"", null)]
    public void What_does_not_fit_is_a_problem_at_the_place_in_the_api(string spec, string rule, string path, string actual, string? suggestion)
    {
        var problem = Assert.Single(Assert.Single(Read(spec)).Problems);

        Assert.Equal((rule, path, actual, suggestion, 12), (problem.Rule, problem.Origin.Path, problem.Actual, problem.Suggestion, problem.Origin.Line));
    }

    [Theory]
    [InlineData("Tls", "TLS")]
    [InlineData("tls", "TLS")]
    public void Abbreviations_are_all_in_capitals(string written, string right) => Assert.Equal(
        right,
        Assert.Single(DefinitionFiles.ReadText(
            $"Resources: {{ G: {{ Type: AWS::AppMesh::VirtualGateway, Properties: {{ MeshName: m, Spec: {{ Listeners: [ {{ {written}: {{}} }} ] }} }} }} }}",
            "a.yaml").Definitions[0].Problems).Suggestion);

    [Fact]
    public void Values_take_the_place_of_parameters()
    {
        var values = new Dictionary<string, string> { ["Zone"] = "eu", ["Stage"] = "live", ["AWS::Region"] = "r", ["Registry.Name"] = "reg" };
        var spec = "Spec: {}\n      VirtualRouterName: !Sub '${Zone}-${Stage}-${AWS::Region}-${Registry.Name}'";

        Assert.Equal("eu-live-r-reg", Assert.Single(Read(spec, new() { Values = values })).Request.Name!);
    }

    [Fact]
    public void A_service_must_be_given_its_name() => Assert.Contains(
        DefinitionRules.Check(DefinitionFiles.ReadText("Resources:\n  S:\n    Type: AWS::AppMesh::VirtualService\n    Properties: { MeshName: m, Spec: {} }", "a.yaml")),
        finding => finding.Rule.Id == "GEN-010" && finding.Path == "virtualServiceName");

    [Fact]
    public void A_type_that_does_not_exist_is_unreadable_and_the_rest_is_read()
    {
        var set = DefinitionFiles.ReadText("Resources:\n  N:\n    Type: AWS::AppMesh::VirtualNod\n  M:\n    Type: AWS::AppMesh::Mesh\n", "a.yaml");

        Assert.Single(set.Definitions);
        Assert.Equal("a.yaml:3: there is no resource type AWS::AppMesh::VirtualNod. Write AWS::AppMesh::VirtualNode.", Assert.Single(set.Unreadable).ToString());
    }

    [Fact]
    public void Properties_that_are_none_are_a_problem() => Assert.Equal(
        "GEN-012",
        Assert.Single(DefinitionFiles.ReadText("Resources:\n  M:\n    Type: AWS::AppMesh::Mesh\n    Properties: none\n", "a.yaml").Definitions[0].Problems).Rule);

    [Fact]
    public void A_template_of_other_things_is_skipped()
    {
        using var folder = new TemporaryFolder();
        folder.Write("bucket.yaml", "Resources:\n  Bucket:\n    Type: AWS::S3::Bucket\n");

        Assert.Equal(["bucket.yaml"], folder.Below(DefinitionFiles.Read([folder.Path]).Skipped));
    }

    private static IReadOnlyList<Definition> Read(string properties, ReadingOptions? options = null) => DefinitionFiles.ReadText(
        $$"""
        Parameters:
          Stage: { Type: String, Default: test }
          Zone: { Type: String }
          Items: { Type: CommaDelimitedList, Default: "a, b" }
          Stored: { Type: "AWS::SSM::Parameter::Value<String>", Default: /path }
          Hidden: { Type: String, NoEcho: true, Default: secret }
        Resources:
          Self:
            Type: AWS::AppMesh::VirtualRouter
            Properties:
              MeshName: shop
              {{properties}}
        """ + (properties.Contains("Loop", StringComparison.Ordinal) ? "\n  Loop:\n    Type: AWS::AppMesh::VirtualNode\n    Properties: { MeshName: shop, VirtualNodeName: !Sub 'x-${Loop.VirtualNodeName}', Spec: {} }" : string.Empty),
        "mesh.yaml",
        options).Definitions is [var first, ..] ? [first] : [];
}

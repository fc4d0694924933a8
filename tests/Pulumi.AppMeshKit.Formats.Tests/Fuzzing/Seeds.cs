namespace Pulumi.AppMeshKit.Formats.Tests.Fuzzing;

/// <summary>Definitions of every form, to be broken in many ways.</summary>
internal static class Seeds
{
    public static IReadOnlyList<(string File, string Text)> All { get; } =
    [
        ("node.json", Samples.Node),
        ("described.json", """
            {"virtualGateway":{"meshName":"m","metadata":{"arn":"a","meshOwner":"111122223333","resourceOwner":"222233334444","version":1},
              "spec":{"listeners":[{"portMapping":{"port":443,"protocol":"http2"},"tls":{"mode":"STRICT","certificate":{"acm":{"certificateArn":"${ARN}"}}},
                "healthCheck":{"healthyThreshold":2,"intervalMillis":5000,"protocol":"http2","timeoutMillis":2000,"unhealthyThreshold":2,"path":"/ping"}}],
                "logging":{"accessLog":{"file":{"path":"/dev/stdout","format":{"json":[{"key":"k","value":"%v%"}]}}}}},
              "status":{"status":"ACTIVE"},"virtualGatewayName":"g"}}
            """),
        ("all.json", """
            [{"meshName":"m","spec":{"egressFilter":{"type":"DROP_ALL"}},"tags":[{"key":"k","value":"v"}]},
             {"meshName":"m","virtualRouterName":"r","routeName":"a","spec":{"priority":1,"httpRoute":{
               "match":{"prefix":"/","headers":[{"name":"h","invert":true,"match":{"range":{"start":1,"end":5}}}],"queryParameters":[{"name":"q","match":{"exact":"1"}}]},
               "action":{"weightedTargets":[{"virtualNode":"n","weight":1}]},
               "retryPolicy":{"maxRetries":1,"perRetryTimeout":{"unit":"s","value":2},"httpRetryEvents":["server-error"],"tcpRetryEvents":["connection-error"]},
               "timeout":{"idle":{"unit":"ms","value":10}}}}},
             {"meshName":"m","virtualServiceName":"s.local","spec":{"provider":{"virtualRouter":{"virtualRouterName":"r"}}}},
             {"meshName":"m","virtualGatewayName":"g","gatewayRouteName":"a","spec":{"grpcRoute":{"match":{"serviceName":"s","hostname":{"suffix":".a"}},
               "action":{"target":{"virtualService":{"virtualServiceName":"s.local"}},"rewrite":{"hostname":{"defaultTargetHostname":"ENABLED"}}}}}}]
            """),
        ("export.json", """
            {"version":3,"deployment":{"manifest":{"time":"2026-03-01T09:00:00Z","magic":"m","version":"v3.255.0"},"resources":[
              {"urn":"urn:pulumi:a::b::pulumi:providers:aws::west","custom":true,"id":"p","type":"pulumi:providers:aws","inputs":{"region":"us-west-2"}},
              {"urn":"urn:pulumi:a::b::aws:appmesh/mesh:Mesh::m","custom":true,"id":"m","type":"aws:appmesh/mesh:Mesh","inputs":{"__defaults":[]},"outputs":{"name":"m","resourceOwner":"1"},
               "provider":"urn:pulumi:a::b::pulumi:providers:aws::west::p","sourcePosition":"project:///Program.cs#3,4","aliases":["urn:x"],"dependencies":[]},
              {"urn":"urn:pulumi:a::b::k:index:C$aws:appmesh/virtualNode:VirtualNode::n","custom":true,"type":"aws:appmesh/virtualNode:VirtualNode","propertyDependencies":{"meshName":["urn:pulumi:a::b::aws:appmesh/mesh:Mesh::m"]},
               "inputs":{"meshName":"04da6b54-80e4-46f7-96ec-b56ff0331ba9","name":"n","tags":{"k":"v"},"spec":{"listeners":[{"connectionPool":{"https":[{"maxConnections":5.0}]},"portMapping":{"port":8.08e3,"protocol":"http"}}],
                 "logging":{"accessLog":{"file":{"path":{"4dabf18193072939515e22adb298388d":"1b47061264138c4ac30d75fd1eb44270","ciphertext":"v1:x"}}}}}}}]}}
            """),
        ("preview.json", """
            {"steps":[{"op":"replace","urn":"urn:pulumi:a::b::aws:appmesh/route:Route::r","diffReasons":["spec"],"replaceReasons":["name"],"detailedDiff":{"spec.httpRoute":{"kind":"update","inputDiff":true}},
               "oldState":{"urn":"urn:pulumi:a::b::aws:appmesh/route:Route::r","custom":true,"type":"aws:appmesh/route:Route","inputs":{"meshName":"m","name":"r","virtualRouterName":"r","spec":"[secret]"}},
               "newState":{"urn":"urn:pulumi:a::b::aws:appmesh/route:Route::r","custom":true,"type":"aws:appmesh/route:Route","inputs":{"meshName":"m","name":"s","virtualRouterName":"r","spec":{"priority":1}}}},
              {"op":"delete","urn":"urn:pulumi:a::b::aws:appmesh/route:Route::q","oldState":{"urn":"urn:pulumi:a::b::aws:appmesh/route:Route::q","delete":true,"type":"aws:appmesh/route:Route"},"detailedDiff":null}],
             "diagnostics":[{"severity":"error","message":"m"}],"duration":5,"changeSummary":{"same":3,"replace":1}}
            """),
        ("node.yaml", """
            &node
            meshName: m
            virtualNodeName: "n"
            spec:
              backends: &list
                - virtualService: { virtualServiceName: 'a.local' }
              listeners:
                - portMapping: {port: 0x50, protocol: http}
                  outlierDetection: { interval: { unit: s, value: 10 }, baseEjectionDuration: { unit: s, value: 10 }, maxEjectionPercent: 50, maxServerErrors: 5 }
              serviceDiscovery:
                awsCloudMap:
                  namespaceName: >-
                    a
                    b
                  serviceName: |
                    s
                  attributes: [ { key: k, value: yes }, *kv ]
            """),
        ("template.yaml", """
            Parameters: { P: { Type: Number, Default: 80 }, L: { Type: CommaDelimitedList, Default: "a,b" } }
            Resources:
              M: { Type: AWS::AppMesh::Mesh, Properties: { MeshName: !Sub "m-${P}", Tags: [ { Key: a, Value: !Ref L } ] } }
              N:
                Type: AWS::AppMesh::VirtualNode
                Properties:
                  MeshName: !GetAtt M.MeshName
                  VirtualNodeName: !Join [ '-', !Ref L ]
                  Spec:
                    Listeners: !If [ C, [ { PortMapping: { Port: !Ref P, Protocol: http } } ], !Ref AWS::NoValue ]
                    ServiceDiscovery: { DNS: { Hostname: !Select [ 0, !Split [ ",", !ImportValue x ] ] } }
              R:
                Type: AWS::AppMesh::Route
                Properties: { MeshName: !GetAtt M.MeshName, VirtualRouterName: r, Spec: { TcpRoute: { Action: { WeightedTargets: [ { VirtualNode: !GetAtt N.VirtualNodeName, Weight: 1 } ] } } } }
            """),
        ("template.json", """
            {"Resources":{"S":{"Type":"AWS::AppMesh::VirtualService","Properties":{"MeshName":{"Ref":"M"},"VirtualServiceName":{"Fn::Sub":["${A}.local",{"A":{"Fn::GetAtt":["S","VirtualServiceName"]}}]},
              "Spec":{"Provider":{"VirtualNode":{"VirtualNodeName":{"Fn::FindInMap":["a","b",{"Ref":"AWS::Region"}]}}}}}}}}
            """),
        ("resources.yaml", """
            apiVersion: v1
            kind: Namespace
            metadata: { name: default, labels: { mesh: m } }
            ---
            apiVersion: appmesh.k8s.aws/v1beta2
            kind: Mesh
            metadata: { name: m }
            spec: { namespaceSelector: { matchExpressions: [ { key: mesh, operator: In, values: [m] } ] } }
            ---
            apiVersion: appmesh.k8s.aws/v1beta2
            kind: VirtualNode
            metadata: { name: n }
            spec:
              podSelector: { matchLabels: { a: b } }
              backendGroups: [ { name: g }, { name: "*" } ]
              backends: [ { virtualService: { virtualServiceRef: { name: s } } }, { virtualService: { virtualServiceARN: "arn:aws:appmesh:r:1:mesh/m/virtualService/s" } } ]
            ---
            apiVersion: appmesh.k8s.aws/v1beta2
            kind: BackendGroup
            metadata: { name: g }
            spec: { virtualservices: [ { name: s, namespace: o } ] }
            ---
            apiVersion: appmesh.k8s.aws/v1beta2
            kind: VirtualRouter
            metadata: { name: r, namespace: ${SPACE} }
            spec: { routes: [ { name: a, grpcRoute: { match: {}, action: { weightedTargets: [ { virtualNodeRef: { name: n }, weight: 1 } ] } } } ] }
            ---
            apiVersion: appmesh.k8s.aws/v1beta2
            kind: VirtualGateway
            metadata: { name: g }
            spec: { gatewayRouteSelector: { matchLabels: { a: b } } }
            ---
            apiVersion: appmesh.k8s.aws/v1beta2
            kind: GatewayRoute
            metadata: { name: a, labels: { a: b } }
            spec: { httpRoute: { action: { target: { virtualService: { virtualServiceRef: { name: s } } } } } }
            """),
        ("list.json", """
            {"apiVersion":"v1","kind":"List","items":[{"apiVersion":"appmesh.k8s.aws/v1beta2","kind":"VirtualService","metadata":{"name":"s","namespace":"d"},
              "spec":{"meshRef":{"name":"m"},"provider":{"virtualRouter":{"virtualRouterRef":{"name":"r"}}}}}]}
            """),
    ];
}

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

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>What App Mesh would refuse, where the types can tell, does not compile.</summary>
public class IllegalCombinationTests
{
    private static readonly Lazy<MetadataReference[]> References = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file)),
    ]);

    [Theory]
    // TLS: certificates and trust of either side
    [InlineData("new ClientPolicy { Trust = TlsTrust.File(\"/ca\"), Certificate = TlsCertificate.Acm(\"arn\") }", "CS0029")]
    [InlineData("new ListenerTls { Certificate = TlsCertificate.Acm(\"arn\"), Validation = TlsTrust.Acm(\"arn\") }", "CS0029")]
    [InlineData("new ClientPolicy()", "CS9035")]
    [InlineData("new ListenerTls { Mode = TlsMode.Strict }", "CS9035")]
    // Protocols: what a listener or a route of one cannot have
    [InlineData("GatewayListener.Tcp(6379)", "CS0117")]
    [InlineData("Listener.Http() with { ConnectionPool = new RequestConnectionPool { MaxRequests = 1 } }", "CS0029")]
    [InlineData("Listener.Http2() with { ConnectionPool = new HttpConnectionPool { MaxConnections = 1 } }", "CS0029")]
    [InlineData("Listener.Tcp() with { Timeout = new RequestTimeout() }", "CS0029")]
    [InlineData("GatewayListener.Http() with { OutlierDetection = true }", "CS0117")]
    [InlineData("GatewayListener.Http() with { Timeout = TimeSpan.Zero }", "CS0117")]
    [InlineData("new TcpRoute { Retries = new() }", "CS0117")]
    [InlineData("new TcpRoute { Match = new() }", "CS0117")]
    [InlineData("new TcpRoute { Timeout = new RequestTimeout() }", "CS0029")]
    [InlineData("new HttpRoute { Match = GrpcMatch.Service(\"a\") }", "CS0029")]
    [InlineData("new GrpcRoute { Match = HttpMatch.Prefix(\"/\") }", "CS0029")]
    [InlineData("new RequestConnectionPool()", "CS9035")]
    // One of: a path, a header and a host are matched in one way
    [InlineData("new PathMatch()", "CS1729")]
    [InlineData("new HostMatch()", "CS1729")]
    [InlineData("new HeaderMatch()", "CS1729")]
    [InlineData("HttpMatch.Prefix(\"/\") with { Prefix = \"/\" }", "CS1913")]
    // Gateways: a route leads somewhere, and a grpc route says what it takes
    [InlineData("new HttpGatewayRoute()", "CS9035")]
    [InlineData("new GrpcGatewayRoute { Service = service }", "CS9035")]
    [InlineData("new GrpcGatewayRoute { Service = service, Match = GrpcGatewayMatch.Service(\"a\"), Rewrite = PathRewrite.Keep }", "CS0117")]
    [InlineData("new HttpGatewayMatch { Scheme = HttpScheme.Http }", "CS0117")]
    [InlineData("new HttpGatewayRoute { Service = \"colors.shop.local\" }", "CS0029")]
    // What is fixed once written
    [InlineData("weights[\"v1\"] = 1", "CS8852")]
    [InlineData("new EquatableMap<Weight> { [\"v1\"] = \"1\" }", "CS0029")]
    [InlineData("new MeshDefaults()", "CS1729")]
    [InlineData("new ServiceWithRouterArgs()", "CS9035")]
    [InlineData("new ServiceWithNodeArgs { Mesh = service.Mesh }", "CS9035")]
    public void This_does_not_compile(string expression, string error) => Assert.Equal([error], ErrorsOf(expression));

    [Theory]
    [InlineData("new ClientPolicy { Trust = TlsTrust.File(\"/ca\"), Certificate = TlsCertificate.File(\"/a\", \"/b\") }")]
    [InlineData("new ListenerTls { Certificate = TlsCertificate.Acm(\"arn\"), Validation = TlsTrust.File(\"/ca\") }")]
    [InlineData("Listener.Http() with { ConnectionPool = new HttpConnectionPool { MaxConnections = 1 } }")]
    [InlineData("new GrpcGatewayRoute { Service = service, Match = GrpcGatewayMatch.Service(\"a\") }")]
    [InlineData("new EquatableMap<Weight> { [\"v1\"] = 1 }")]
    public void This_does(string expression) => Assert.Empty(ErrorsOf(expression));

    private static string[] ErrorsOf(string expression)
    {
        var program = $$"""
            using System;
            using Pulumi.AppMeshKit;

            public static class Program
            {
                public static object Make(IVirtualService service, EquatableMap<Weight> weights) => {{expression}};
            }
            """;
        var compilation = CSharpCompilation.Create(
            "program",
            [CSharpSyntaxTree.ParseText(program)],
            References.Value,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id).Distinct()];
    }
}

using System.Reflection;

namespace Pulumi.AppMeshKit.Tool;

/// <content>What has a form of its own, such as a factory.</content>
internal sealed partial class ObjectCode
{
    private const BindingFlags Hidden = BindingFlags.NonPublic | BindingFlags.Instance;

    private Code Call(string factory, params string[] texts) => Code.Of(
        $"{factory}(",
        Code.Of([.. texts.SelectMany((text, index) => index == 0 ? new[] { values.Text(text) } : [", ", values.Text(text)])]),
        ")");

    private Code ListenerOf(object listener)
    {
        var port = (int)listener.GetType().GetProperty("Port")!.GetValue(listener)!;
        var protocol = listener.GetType().GetProperty("Protocol")!.GetValue(listener)!.ToString()!;
        var family = listener is Listener ? typeof(Listener) : typeof(GatewayListener);
        var plain = family.GetMethod(protocol)!.Invoke(null, [port])!;
        return With(Code.Of($"{family.Name}.{protocol}(", values.Number(port), ")"), listener, plain);
    }

    private Code Version(ServiceVersion version)
    {
        if (references.Version(version, values) is { } reference) return reference;
        if (version.IsExisting) return Call("ServiceVersion.Existing", version.Name!);
        return version.Discovery switch
        {
            DnsDiscovery { ResponseType: null, IpPreference: null } dns =>
                With(Code.Of("ServiceVersion.Dns(", values.Text(dns.Hostname), ")"), version, new ServiceVersion { Discovery = dns }),
            CloudMapDiscovery { IpPreference: null } map =>
                With(CloudMap("ServiceVersion.CloudMap(", map, withAttributes: true), version, new ServiceVersion { Discovery = map }),
            _ => New(version, typeof(ServiceVersion)),
        };
    }

    private Code DiscoveryOf(ServiceDiscovery discovery) => discovery switch
    {
        DnsDiscovery dns => With(Code.Of("ServiceDiscovery.Dns(", values.Text(dns.Hostname), ")"), dns, ServiceDiscovery.Dns(dns.Hostname)),
        CloudMapDiscovery map => With(
            CloudMap("ServiceDiscovery.CloudMap(", map, withAttributes: false), map, ServiceDiscovery.CloudMap(map.NamespaceName, map.ServiceName)),
        _ => throw new InvalidOperationException($"Unknown discovery {discovery.GetType().Name}."),
    };

    private Code CloudMap(string factory, CloudMapDiscovery map, bool withAttributes)
    {
        Code names = Code.Of(factory, values.Text(map.NamespaceName), ", ", values.Text(map.ServiceName));
        return withAttributes && map.Attributes.Count > 0
            ? Code.Of(names, ", new() ", Code.Braces(Entries(map.Attributes, typeof(Input<string>))), ")")
            : Code.Of(names, ")");
    }

    private Code BackendOf(Backend backend) => backend.ClientPolicy is null
        ? values.Text(backend.ServiceName)
        : Code.Of("new Backend(", values.Text(backend.ServiceName), ") ", Initializer(backend, new Backend(backend.ServiceName)));

    private Code Matcher(object matcher) => matcher switch
    {
        PathMatch path => Call($"PathMatch.{path.Kind}", path.Value),
        HostMatch host => Call(host.IsSuffix ? "HostMatch.Suffix" : "HostMatch.Exact", host.Value),
        QueryMatch query => query.Value is { } value ? Call("QueryMatch.Exact", query.Name, value) : Call("QueryMatch.Present", query.Name),
        PathRewrite rewrite => rewrite.Value is { } value ? Call($"PathRewrite.{rewrite.Kind}", value) : $"PathRewrite.{rewrite.Kind}",
        HeaderMatch { Kind: HeaderMatchKind.Present } header => Call(header.Inverted ? "HeaderMatch.Absent" : "HeaderMatch.Present", header.Name),
        HeaderMatch header => header.Inverted ? Code.Of(Condition(header), ".Not()") : Condition(header),
        _ => throw new InvalidOperationException($"Unknown matcher {matcher.GetType().Name}."),
    };

    private Code Condition(HeaderMatch header) => header.Kind == HeaderMatchKind.Range
        ? Code.Of("HeaderMatch.Range(", values.Text(header.Name), ", ", values.Number(header.Start), ", ", values.Number(header.End), ")")
        : Call($"HeaderMatch.{header.Kind}", header.Name, header.Value!);

    private Code Match(object match) => match switch
    {
        HttpMatch { Path: { } path } http => With(Call($"HttpMatch.{path.Kind}", path.Value), http, new HttpMatch { Path = path }),
        HttpGatewayMatch { Path: { } path } http => With(Call($"HttpGatewayMatch.{path.Kind}", path.Value), http, new HttpGatewayMatch { Path = path }),
        HttpGatewayMatch { Host: { } host } http => With(Code.Of("HttpGatewayMatch.ForHost(", Matcher(host), ")"), http, HttpGatewayMatch.ForHost(host)),
        GrpcMatch { ServiceName: { } service, MethodName: { } method } grpc => With(Call("GrpcMatch.Method", service, method), grpc, GrpcMatch.Method(service, method)),
        GrpcMatch { ServiceName: { } service } grpc => With(Call("GrpcMatch.Service", service), grpc, GrpcMatch.Service(service)),
        GrpcGatewayMatch grpc => With(Call("GrpcGatewayMatch.Service", grpc.ServiceName), grpc, GrpcGatewayMatch.Service(grpc.ServiceName)),
        _ => New(match, match.GetType()),
    };

    private Code Tls(object part) => part switch
    {
        AcmCertificate acm => Code.Of("TlsCertificate.Acm(", values.Text(acm.CertificateArn), ")"),
        FileCertificate file => Call("TlsCertificate.File", file.CertificateChain, file.PrivateKey),
        SdsCertificate sds => Call("TlsCertificate.Sds", sds.SecretName),
        AcmTrust acm => Code.Of("TlsTrust.Acm", Code.List("(", ")", [.. acm.CertificateAuthorityArns.Select(values.Text)])),
        FileTrust file => Call("TlsTrust.File", file.CertificateChain),
        SdsTrust sds => Call("TlsTrust.Sds", sds.SecretName),
        _ => throw new InvalidOperationException($"Unknown part of TLS {part.GetType().Name}."),
    };

    private Code Format(AccessLogFormat format) => format switch
    {
        TextAccessLogFormat text => Call("AccessLogFormat.Text", text.Format),
        JsonAccessLogFormat json => Code.Of(
            "AccessLogFormat.Json",
            Code.List("(", ")", [.. json.Members.Select(member => Code.Of("(", values.Text(member.Key), ", ", values.Text(member.Value), ")"))])),
        _ => throw new InvalidOperationException($"Unknown format {format.GetType().Name}."),
    };
}

using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The certificate of a listener: exactly one of the members.</summary>
/// <remarks>One record for the equal shapes ListenerTlsCertificate and VirtualGatewayListenerTlsCertificate of the API.</remarks>
public sealed record ListenerTlsCertificate : ApiObject
{
    /// <summary>From AWS Certificate Manager.</summary>
    public ListenerTlsAcmCertificate? Acm { get; init; }

    /// <summary>From files that Envoy can read.</summary>
    public ListenerTlsFileCertificate? File { get; init; }

    /// <summary>From Envoy's secret discovery service.</summary>
    public ListenerTlsSdsCertificate? Sds { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("acm", Acm);
        members.Object("file", File);
        members.Object("sds", Sds);
    }

    internal static ListenerTlsCertificate Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Acm = from.Object("acm", ListenerTlsAcmCertificate.Read),
        File = from.Object("file", ListenerTlsFileCertificate.Read),
        Sds = from.Object("sds", ListenerTlsSdsCertificate.Read),
    };
}

using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The certificate of a client: exactly one of the members. ACM cannot be the source.</summary>
/// <remarks>One record for the equal shapes ClientTlsCertificate and VirtualGatewayClientTlsCertificate of the API.</remarks>
public sealed record ClientTlsCertificate : ApiObject
{
    /// <summary>From files that Envoy can read.</summary>
    public ListenerTlsFileCertificate? File { get; init; }

    /// <summary>From Envoy's secret discovery service.</summary>
    public ListenerTlsSdsCertificate? Sds { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("file", File);
        members.Object("sds", Sds);
    }

    internal static ClientTlsCertificate Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        File = from.Object("file", ListenerTlsFileCertificate.Read),
        Sds = from.Object("sds", ListenerTlsSdsCertificate.Read),
    };
}

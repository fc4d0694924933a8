using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A certificate of AWS Certificate Manager.</summary>
/// <remarks>
/// One record for the equal shapes ListenerTlsAcmCertificate and VirtualGatewayListenerTlsAcmCertificate of the API.
/// </remarks>
public sealed record ListenerTlsAcmCertificate : ApiObject
{
    /// <summary>Its ARN, in the Region and account of the mesh. Required.</summary>
    public Value<string>? CertificateArn { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Leaf("certificateArn", CertificateArn);

    internal static ListenerTlsAcmCertificate Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        CertificateArn = from.Text("certificateArn"),
    };
}

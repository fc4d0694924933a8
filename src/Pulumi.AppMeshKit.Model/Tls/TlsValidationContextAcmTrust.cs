using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Trust in authorities of AWS Private CA.</summary>
/// <remarks>
/// One record for the equal shapes TlsValidationContextAcmTrust and VirtualGatewayTlsValidationContextAcmTrust of the API.
/// </remarks>
public sealed record TlsValidationContextAcmTrust : ApiObject
{
    /// <summary>The ARNs of 1 to 3 authorities. Required.</summary>
    public ApiList<Value<string>>? CertificateAuthorityArns { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Leaves("certificateAuthorityArns", CertificateAuthorityArns);

    internal static TlsValidationContextAcmTrust Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        CertificateAuthorityArns = from.Texts("certificateAuthorityArns"),
    };
}

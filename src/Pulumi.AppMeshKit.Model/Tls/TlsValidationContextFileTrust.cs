using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Trust in the authorities of a file.</summary>
/// <remarks>
/// One record for the equal shapes TlsValidationContextFileTrust and VirtualGatewayTlsValidationContextFileTrust of the API.
/// </remarks>
public sealed record TlsValidationContextFileTrust : ApiObject
{
    /// <summary>The path of the PEM bundle, 1 to 255 characters. Required.</summary>
    public Value<string>? CertificateChain { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Leaf("certificateChain", CertificateChain);

    internal static TlsValidationContextFileTrust Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        CertificateChain = from.Text("certificateChain"),
    };
}

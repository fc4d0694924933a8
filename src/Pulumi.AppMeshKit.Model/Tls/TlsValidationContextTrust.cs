using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The authorities a client trusts: exactly one of the members.</summary>
/// <remarks>
/// One record for the equal shapes TlsValidationContextTrust and VirtualGatewayTlsValidationContextTrust of the API.
/// </remarks>
public sealed record TlsValidationContextTrust : ApiObject
{
    /// <summary>Authorities of AWS Private CA.</summary>
    public TlsValidationContextAcmTrust? Acm { get; init; }

    /// <summary>A bundle in a file.</summary>
    public TlsValidationContextFileTrust? File { get; init; }

    /// <summary>A bundle from Envoy's secret discovery service.</summary>
    public TlsValidationContextSdsTrust? Sds { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("acm", Acm);
        members.Object("file", File);
        members.Object("sds", Sds);
    }

    internal static TlsValidationContextTrust Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Acm = from.Object("acm", TlsValidationContextAcmTrust.Read),
        File = from.Object("file", TlsValidationContextFileTrust.Read),
        Sds = from.Object("sds", TlsValidationContextSdsTrust.Read),
    };
}

using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The authorities a listener trusts: exactly one of the members. ACM cannot be the source.</summary>
/// <remarks>
/// One record for the equal shapes ListenerTlsValidationContextTrust and VirtualGatewayListenerTlsValidationContextTrust of the
/// API.
/// </remarks>
public sealed record ListenerTlsValidationContextTrust : ApiObject
{
    /// <summary>A bundle in a file.</summary>
    public TlsValidationContextFileTrust? File { get; init; }

    /// <summary>A bundle from Envoy's secret discovery service.</summary>
    public TlsValidationContextSdsTrust? Sds { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("file", File);
        members.Object("sds", Sds);
    }

    internal static ListenerTlsValidationContextTrust Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        File = from.Object("file", TlsValidationContextFileTrust.Read),
        Sds = from.Object("sds", TlsValidationContextSdsTrust.Read),
    };
}

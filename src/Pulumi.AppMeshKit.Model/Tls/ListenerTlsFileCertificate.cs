using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A certificate from files beside the proxy, of a listener or a client.</summary>
/// <remarks>
/// One record for the equal shapes ListenerTlsFileCertificate and VirtualGatewayListenerTlsFileCertificate of the API.
/// </remarks>
public sealed record ListenerTlsFileCertificate : ApiObject
{
    /// <summary>The path of the PEM file with the chain, 1 to 255 characters. Required.</summary>
    public Value<string>? CertificateChain { get; init; }

    /// <summary>The path of the PEM file with the private key, 1 to 255 characters. Required.</summary>
    public Value<string>? PrivateKey { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Leaf("certificateChain", CertificateChain);
        members.Leaf("privateKey", PrivateKey);
    }

    internal static ListenerTlsFileCertificate Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        CertificateChain = from.Text("certificateChain"),
        PrivateKey = from.Text("privateKey"),
    };
}

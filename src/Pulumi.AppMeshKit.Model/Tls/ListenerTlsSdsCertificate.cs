using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A certificate from Envoy's secret discovery service, of a listener or a client.</summary>
/// <remarks>
/// One record for the equal shapes ListenerTlsSdsCertificate and VirtualGatewayListenerTlsSdsCertificate of the API.
/// </remarks>
public sealed record ListenerTlsSdsCertificate : ApiObject
{
    /// <summary>The name the service knows the certificate by. Required.</summary>
    public Value<string>? SecretName { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Leaf("secretName", SecretName);

    internal static ListenerTlsSdsCertificate Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        SecretName = from.Text("secretName"),
    };
}

using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Trust in the authorities that Envoy's secret discovery service delivers.</summary>
/// <remarks>
/// One record for the equal shapes TlsValidationContextSdsTrust and VirtualGatewayTlsValidationContextSdsTrust of the API.
/// </remarks>
public sealed record TlsValidationContextSdsTrust : ApiObject
{
    /// <summary>The name the service knows the bundle by. Required.</summary>
    public Value<string>? SecretName { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Leaf("secretName", SecretName);

    internal static TlsValidationContextSdsTrust Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        SecretName = from.Text("secretName"),
    };
}

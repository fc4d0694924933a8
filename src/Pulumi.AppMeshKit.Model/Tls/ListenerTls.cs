using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>How a listener ends TLS.</summary>
/// <remarks>One record for the equal shapes ListenerTls and VirtualGatewayListenerTls of the API.</remarks>
public sealed record ListenerTls : ApiObject
{
    /// <summary>The certificate that the listener shows. Required, even where TLS is disabled.</summary>
    public ListenerTlsCertificate? Certificate { get; init; }

    /// <summary>
    /// <c>STRICT</c> takes TLS only, <c>PERMISSIVE</c> plain traffic too, <c>DISABLED</c> plain traffic only. Required.
    /// </summary>
    public Value<string>? Mode { get; init; }

    /// <summary>How clients' certificates are checked, for mutual TLS. Without it clients need none.</summary>
    public ListenerTlsValidationContext? Validation { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("certificate", Certificate);
        members.Leaf("mode", Mode);
        members.Object("validation", Validation);
    }

    internal static ListenerTls Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Certificate = from.Object("certificate", ListenerTlsCertificate.Read),
        Mode = from.Text("mode"),
        Validation = from.Object("validation", ListenerTlsValidationContext.Read),
    };
}

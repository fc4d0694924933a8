using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>How a listener checks its clients' certificates.</summary>
/// <remarks>
/// One record for the equal shapes ListenerTlsValidationContext and VirtualGatewayListenerTlsValidationContext of the API.
/// </remarks>
public sealed record ListenerTlsValidationContext : ApiObject
{
    /// <summary>The names of which the certificate must carry one. Without it any name will do.</summary>
    public SubjectAlternativeNames? SubjectAlternativeNames { get; init; }

    /// <summary>Which authorities are trusted. Required.</summary>
    public ListenerTlsValidationContextTrust? Trust { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("subjectAlternativeNames", SubjectAlternativeNames);
        members.Object("trust", Trust);
    }

    internal static ListenerTlsValidationContext Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        SubjectAlternativeNames = from.Object("subjectAlternativeNames", SubjectAlternativeNames.Read),
        Trust = from.Object("trust", ListenerTlsValidationContextTrust.Read),
    };
}

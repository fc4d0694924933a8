using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>How a client checks a server's certificate.</summary>
/// <remarks>One record for the equal shapes TlsValidationContext and VirtualGatewayTlsValidationContext of the API.</remarks>
public sealed record TlsValidationContext : ApiObject
{
    /// <summary>The names of which the certificate must carry one. Without it the name of the service is expected.</summary>
    public SubjectAlternativeNames? SubjectAlternativeNames { get; init; }

    /// <summary>Which authorities are trusted. Required.</summary>
    public TlsValidationContextTrust? Trust { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("subjectAlternativeNames", SubjectAlternativeNames);
        members.Object("trust", Trust);
    }

    internal static TlsValidationContext Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        SubjectAlternativeNames = from.Object("subjectAlternativeNames", SubjectAlternativeNames.Read),
        Trust = from.Object("trust", TlsValidationContextTrust.Read),
    };
}

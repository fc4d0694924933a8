using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>How a proxy uses TLS as a client.</summary>
/// <remarks>One record for the equal shapes ClientPolicyTls and VirtualGatewayClientPolicyTls of the API.</remarks>
public sealed record ClientPolicyTls : ApiObject
{
    /// <summary>The certificate the client shows, for mutual TLS.</summary>
    public ClientTlsCertificate? Certificate { get; init; }

    /// <summary>Whether plain connections are refused. Default true.</summary>
    public Value<bool>? Enforce { get; init; }

    /// <summary>The ports the policy holds for, each 1 to 65535. Without any, all ports.</summary>
    public ApiList<Value<int>>? Ports { get; init; }

    /// <summary>How the server's certificate is checked. Required.</summary>
    public TlsValidationContext? Validation { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("certificate", Certificate);
        members.Leaf("enforce", Enforce);
        members.Leaves("ports", Ports);
        members.Object("validation", Validation);
    }

    internal static ClientPolicyTls Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Certificate = from.Object("certificate", ClientTlsCertificate.Read),
        Enforce = from.Bool("enforce"),
        Ports = from.Ints("ports"),
        Validation = from.Object("validation", TlsValidationContext.Read),
    };
}

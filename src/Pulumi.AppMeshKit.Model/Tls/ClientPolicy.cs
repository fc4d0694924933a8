using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>How a proxy behaves as the client of a backend.</summary>
/// <remarks>One record for the equal shapes ClientPolicy and VirtualGatewayClientPolicy of the API.</remarks>
public sealed record ClientPolicy : ApiObject
{
    /// <summary>The use of TLS. Without it a proxy takes TLS where it is offered and checks nothing.</summary>
    public ClientPolicyTls? Tls { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Object("tls", Tls);

    internal static ClientPolicy Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Tls = from.Object("tls", ClientPolicyTls.Read),
    };
}

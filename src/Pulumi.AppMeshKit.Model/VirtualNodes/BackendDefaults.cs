using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>What holds for all backends of a virtual node or virtual gateway.</summary>
/// <remarks>One record for the equal shapes BackendDefaults and VirtualGatewayBackendDefaults of the API.</remarks>
public sealed record BackendDefaults : ApiObject
{
    /// <summary>The policy for calls to backends that have none of their own.</summary>
    public ClientPolicy? ClientPolicy { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Object("clientPolicy", ClientPolicy);

    internal static BackendDefaults Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        ClientPolicy = from.Object("clientPolicy", ClientPolicy.Read),
    };
}

using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The request that makes a virtual gateway, through which outside traffic comes in.</summary>
public sealed record VirtualGatewayRequest : ApiRequest
{
    /// <inheritdoc />
    public override string Kind => "VirtualGateway";

    /// <summary>What the gateway is. Required.</summary>
    public VirtualGatewaySpec? Spec { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Leaf("clientToken", ClientToken);
        members.Leaf("meshName", MeshName);
        members.Leaf("meshOwner", MeshOwner);
        members.Object("spec", Spec);
        members.Objects("tags", Tags);
        members.Leaf("virtualGatewayName", Name);
    }

    internal static VirtualGatewayRequest Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        ClientToken = from.Text("clientToken"),
        MeshName = from.Text("meshName"),
        MeshOwner = from.Text("meshOwner"),
        Spec = from.Object("spec", VirtualGatewaySpec.Read),
        Tags = from.Objects("tags", TagRef.Read),
        Name = from.Text("virtualGatewayName"),
    };
}

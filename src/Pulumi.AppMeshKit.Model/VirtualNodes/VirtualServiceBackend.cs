using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A virtual service as a backend.</summary>
public sealed record VirtualServiceBackend : ApiObject
{
    /// <summary>The policy for calls to this service; it replaces the default one of the node.</summary>
    public ClientPolicy? ClientPolicy { get; init; }

    /// <summary>The name of the virtual service; it need not exist yet. Required.</summary>
    public Value<string>? VirtualServiceName { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("clientPolicy", ClientPolicy);
        members.Leaf("virtualServiceName", VirtualServiceName);
    }

    internal static VirtualServiceBackend Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        ClientPolicy = from.Object("clientPolicy", ClientPolicy.Read),
        VirtualServiceName = from.Text("virtualServiceName"),
    };
}

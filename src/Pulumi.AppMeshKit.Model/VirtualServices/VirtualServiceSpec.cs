using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>What a virtual service is.</summary>
public sealed record VirtualServiceSpec : ApiObject
{
    /// <summary>Who answers calls. Without it nobody does.</summary>
    public VirtualServiceProvider? Provider { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Object("provider", Provider);

    internal static VirtualServiceSpec Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Provider = from.Object("provider", VirtualServiceProvider.Read),
    };
}

using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Something a virtual node calls. A one-of family with a single member so far.</summary>
public sealed record Backend : ApiObject
{
    /// <summary>The virtual service that is called.</summary>
    public VirtualServiceBackend? VirtualService { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Object("virtualService", VirtualService);

    internal static Backend Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        VirtualService = from.Object("virtualService", VirtualServiceBackend.Read),
    };
}

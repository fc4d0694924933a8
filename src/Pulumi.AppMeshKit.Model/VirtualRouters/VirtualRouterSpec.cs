using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>What a virtual router is.</summary>
public sealed record VirtualRouterSpec : ApiObject
{
    /// <summary>Where the router accepts traffic. Without any it gets none.</summary>
    public ApiList<VirtualRouterListener>? Listeners { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Objects("listeners", Listeners);

    internal static VirtualRouterSpec Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Listeners = from.Objects("listeners", VirtualRouterListener.Read),
    };
}

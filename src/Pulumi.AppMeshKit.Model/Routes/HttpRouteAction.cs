using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Where matching http requests go.</summary>
public sealed record HttpRouteAction : ApiObject
{
    /// <summary>The targets and their shares, 1 to 10. Required.</summary>
    public ApiList<WeightedTarget>? WeightedTargets { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Objects("weightedTargets", WeightedTargets);

    internal static HttpRouteAction Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        WeightedTargets = from.Objects("weightedTargets", WeightedTarget.Read),
    };
}

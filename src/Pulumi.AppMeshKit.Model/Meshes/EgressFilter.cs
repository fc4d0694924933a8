using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>What happens to traffic whose destination is not in the mesh.</summary>
public sealed record EgressFilter : ApiObject
{
    /// <summary>
    /// <c>ALLOW_ALL</c> or <c>DROP_ALL</c>, which is the default; names under amazonaws.com pass either way. Required.
    /// </summary>
    public Value<string>? Type { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Leaf("type", Type);

    internal static EgressFilter Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Type = from.Text("type"),
    };
}

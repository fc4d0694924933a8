using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>What the value of a query parameter must be.</summary>
public sealed record QueryParameterMatch : ApiObject
{
    /// <summary>It is this text.</summary>
    public Value<string>? Exact { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Leaf("exact", Exact);

    internal static QueryParameterMatch Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Exact = from.Text("exact"),
    };
}

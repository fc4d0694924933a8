using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A range of whole numbers.</summary>
public sealed record MatchRange : ApiObject
{
    /// <summary>The first number after the range; greater than the start. Required.</summary>
    public Value<long>? End { get; init; }

    /// <summary>The first number of the range. Required.</summary>
    public Value<long>? Start { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Leaf("end", End);
        members.Leaf("start", Start);
    }

    internal static MatchRange Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        End = from.Long("end"),
        Start = from.Long("start"),
    };
}

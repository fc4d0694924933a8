using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A span of time.</summary>
public sealed record Duration : ApiObject
{
    /// <summary><c>s</c> or <c>ms</c>. Given together with the value.</summary>
    public Value<string>? Unit { get; init; }

    /// <summary>How many units, 0 or more; 0 switches a timeout off. Given together with the unit.</summary>
    public Value<long>? Value { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Leaf("unit", Unit);
        members.Leaf("value", Value);
    }

    internal static Duration Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Unit = from.Text("unit"),
        Value = from.Long("value"),
    };
}

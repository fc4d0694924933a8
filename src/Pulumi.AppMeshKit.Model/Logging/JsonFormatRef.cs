using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A member of an access log in JSON.</summary>
public sealed record JsonFormatRef : ApiObject
{
    /// <summary>The name in the object, 1 to 100 characters. Required.</summary>
    public Value<string>? Key { get; init; }

    /// <summary>Text with Envoy's <c>%OPERATORS%</c>, 1 to 100 characters. Required.</summary>
    public Value<string>? Value { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Leaf("key", Key);
        members.Leaf("value", Value);
    }

    internal static JsonFormatRef Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Key = from.Text("key"),
        Value = from.Text("value"),
    };
}

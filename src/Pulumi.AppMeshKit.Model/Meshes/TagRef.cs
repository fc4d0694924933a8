using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A tag of a resource. A resource takes 0 to 50 of them.</summary>
public sealed record TagRef : ApiObject
{
    /// <summary>The key, 1 to 128 characters, not starting with <c>aws:</c>. Required.</summary>
    public Value<string>? Key { get; init; }

    /// <summary>The value, 0 to 256 characters; an empty text makes a tag of a key alone. Required.</summary>
    public Value<string>? Value { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Leaf("key", Key);
        members.Leaf("value", Value);
    }

    internal static TagRef Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Key = from.Text("key"),
        Value = from.Text("value"),
    };
}

using System.Diagnostics.CodeAnalysis;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>An attribute that an instance in Cloud Map must carry.</summary>
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "The API's name.")]
public sealed record AwsCloudMapInstanceAttribute : ApiObject
{
    /// <summary>The key, 1 to 255 printable ASCII characters without spaces. Required.</summary>
    public Value<string>? Key { get; init; }

    /// <summary>The value, 1 to 1024 printable ASCII characters, no space at either end. Required.</summary>
    public Value<string>? Value { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Leaf("key", Key);
        members.Leaf("value", Value);
    }

    internal static AwsCloudMapInstanceAttribute Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Key = from.Text("key"),
        Value = from.Text("value"),
    };
}

using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>What a line of an access log looks like: exactly one of the members.</summary>
public sealed record LoggingFormat : ApiObject
{
    /// <summary>The members of a JSON object, in this order.</summary>
    public ApiList<JsonFormatRef>? Json { get; init; }

    /// <summary>A line with Envoy's <c>%OPERATORS%</c>, 1 to 1000 characters; it should end with a line feed.</summary>
    public Value<string>? Text { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Objects("json", Json);
        members.Leaf("text", Text);
    }

    internal static LoggingFormat Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Json = from.Objects("json", JsonFormatRef.Read),
        Text = from.Text("text"),
    };
}

using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A condition on the whole path, without the query: exactly one of the members.</summary>
public sealed record HttpPathMatch : ApiObject
{
    /// <summary>The path is this text, 1 to 255 characters, starting with <c>/</c>.</summary>
    public Value<string>? Exact { get; init; }

    /// <summary>All of the path matches this RE2 expression, 1 to 255 characters.</summary>
    public Value<string>? Regex { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Leaf("exact", Exact);
        members.Leaf("regex", Regex);
    }

    internal static HttpPathMatch Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Exact = from.Text("exact"),
        Regex = from.Text("regex"),
    };
}

using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>What the value of a header or of gRPC metadata must be: exactly one of the members.</summary>
/// <remarks>
/// One record for the equal shapes GrpcRouteMetadataMatchMethod, HeaderMatchMethod and GrpcMetadataMatchMethod of the API.
/// </remarks>
public sealed record HeaderMatchMethod : ApiObject
{
    /// <summary>It is this text, 1 to 255 characters.</summary>
    public Value<string>? Exact { get; init; }

    /// <summary>It starts with this text, 1 to 255 characters.</summary>
    public Value<string>? Prefix { get; init; }

    /// <summary>It is a number in this range.</summary>
    public MatchRange? Range { get; init; }

    /// <summary>All of it matches this RE2 expression, 1 to 255 characters.</summary>
    public Value<string>? Regex { get; init; }

    /// <summary>It ends with this text, 1 to 255 characters.</summary>
    public Value<string>? Suffix { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Leaf("exact", Exact);
        members.Leaf("prefix", Prefix);
        members.Object("range", Range);
        members.Leaf("regex", Regex);
        members.Leaf("suffix", Suffix);
    }

    internal static HeaderMatchMethod Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Exact = from.Text("exact"),
        Prefix = from.Text("prefix"),
        Range = from.Object("range", MatchRange.Read),
        Regex = from.Text("regex"),
        Suffix = from.Text("suffix"),
    };
}

using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>An access log in a file.</summary>
/// <remarks>One record for the equal shapes FileAccessLog and VirtualGatewayFileAccessLog of the API.</remarks>
public sealed record FileAccessLog : ApiObject
{
    /// <summary>What a line looks like. Without it Envoy's own text line.</summary>
    public LoggingFormat? Format { get; init; }

    /// <summary>The file, 1 to 255 characters; <c>/dev/stdout</c> hands the lines to the container. Required.</summary>
    public Value<string>? Path { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("format", Format);
        members.Leaf("path", Path);
    }

    internal static FileAccessLog Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Format = from.Object("format", LoggingFormat.Read),
        Path = from.Text("path"),
    };
}

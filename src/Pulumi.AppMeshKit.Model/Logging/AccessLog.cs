using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Where the access log goes. A one-of family with a single member so far.</summary>
/// <remarks>One record for the equal shapes AccessLog and VirtualGatewayAccessLog of the API.</remarks>
public sealed record AccessLog : ApiObject
{
    /// <summary>To a file.</summary>
    public FileAccessLog? File { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Object("file", File);

    internal static AccessLog Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        File = from.Object("file", FileAccessLog.Read),
    };
}

using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>What the proxy of a virtual node or virtual gateway writes down.</summary>
/// <remarks>One record for the equal shapes Logging and VirtualGatewayLogging of the API.</remarks>
public sealed record Logging : ApiObject
{
    /// <summary>The log of requests.</summary>
    public AccessLog? AccessLog { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Object("accessLog", AccessLog);

    internal static Logging Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        AccessLog = from.Object("accessLog", AccessLog.Read),
    };
}

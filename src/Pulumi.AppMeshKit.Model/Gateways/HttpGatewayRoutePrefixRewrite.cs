using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>What a matched prefix becomes: one of the members.</summary>
public sealed record HttpGatewayRoutePrefixRewrite : ApiObject
{
    /// <summary><c>ENABLED</c> turns it into <c>/</c>, <c>DISABLED</c> keeps it. Default <c>ENABLED</c>.</summary>
    public Value<string>? DefaultPrefix { get; init; }

    /// <summary>The new prefix, 1 to 255 characters, starting and ending with <c>/</c>.</summary>
    public Value<string>? Value { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Leaf("defaultPrefix", DefaultPrefix);
        members.Leaf("value", Value);
    }

    internal static HttpGatewayRoutePrefixRewrite Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        DefaultPrefix = from.Text("defaultPrefix"),
        Value = from.Text("value"),
    };
}

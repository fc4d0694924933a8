using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A condition on the host name: exactly one of the members.</summary>
public sealed record GatewayRouteHostnameMatch : ApiObject
{
    /// <summary>It is this name, 1 to 253 characters.</summary>
    public Value<string>? Exact { get; init; }

    /// <summary>It ends with this text, 1 to 253 characters.</summary>
    public Value<string>? Suffix { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Leaf("exact", Exact);
        members.Leaf("suffix", Suffix);
    }

    internal static GatewayRouteHostnameMatch Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Exact = from.Text("exact"),
        Suffix = from.Text("suffix"),
    };
}

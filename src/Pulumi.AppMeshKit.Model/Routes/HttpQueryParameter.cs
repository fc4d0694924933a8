using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A condition on a query parameter, for a route or a gateway route.</summary>
public sealed record HttpQueryParameter : ApiObject
{
    /// <summary>What the value must be. Without it the parameter need only be there.</summary>
    public QueryParameterMatch? Match { get; init; }

    /// <summary>The name of the parameter. Required.</summary>
    public Value<string>? Name { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("match", Match);
        members.Leaf("name", Name);
    }

    internal static HttpQueryParameter Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Match = from.Object("match", QueryParameterMatch.Read),
        Name = from.Text("name"),
    };
}

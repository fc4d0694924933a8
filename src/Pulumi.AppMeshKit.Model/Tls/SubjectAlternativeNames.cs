using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The names a certificate must be valid for.</summary>
public sealed record SubjectAlternativeNames : ApiObject
{
    /// <summary>How the names are compared. Required.</summary>
    public SubjectAlternativeNameMatchers? Match { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Object("match", Match);

    internal static SubjectAlternativeNames Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Match = from.Object("match", SubjectAlternativeNameMatchers.Read),
    };
}

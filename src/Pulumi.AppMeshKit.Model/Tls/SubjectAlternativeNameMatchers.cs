using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>How the names in a certificate are compared.</summary>
public sealed record SubjectAlternativeNameMatchers : ApiObject
{
    /// <summary>Host names or URIs of which one must be equal, each 1 to 254 characters, at least one. Required.</summary>
    public ApiList<Value<string>>? Exact { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Leaves("exact", Exact);

    internal static SubjectAlternativeNameMatchers Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Exact = from.Texts("exact"),
    };
}

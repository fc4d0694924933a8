using System.Collections.Immutable;

namespace Pulumi;

/// <summary>A resource of which only the URN is known.</summary>
internal sealed class DependencyResource : CustomResource
{
    public DependencyResource(string urn)
        : base(type: "")
        => Urn = new(new Serialization.OutputData<string>(ImmutableHashSet.Create<Resource>(this), urn, IsKnown: true, IsSecret: false));
}

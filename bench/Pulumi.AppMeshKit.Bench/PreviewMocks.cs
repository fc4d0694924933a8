using System.Collections.Immutable;
using Pulumi.Testing;

namespace Pulumi.AppMeshKit.Bench;

/// <summary>An engine that answers at once with the inputs, a name and an ARN.</summary>
internal class PreviewMocks : IMocks
{
    public virtual Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args) =>
        Task.FromResult<(string?, object)>((args.Name, args.Inputs.SetItem("arn", "arn:aws:appmesh:" + args.Name)));

    public Task<object> CallAsync(MockCallArgs args) => Task.FromResult<object>(ImmutableDictionary<string, object>.Empty);
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using Pulumi.Testing;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>Remembers what was registered, and answers with the inputs, a name, an ARN and an id.</summary>
internal sealed class RecordingMocks : IMocks
{
    private readonly ConcurrentQueue<MockResourceArgs> _registered = new();

    public IReadOnlyCollection<MockResourceArgs> Registered => _registered;

    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        _registered.Enqueue(args);
        var state = args.Inputs.SetItem("arn", $"arn:{args.Name}");
        return Task.FromResult<(string?, object)>(
            ($"id:{args.Name}", state.ContainsKey("name") ? state : state.SetItem("name", args.Name!)));
    }

    public Task<object> CallAsync(MockCallArgs args) => Task.FromResult<object>(ImmutableDictionary<string, object>.Empty);
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using Pulumi.Testing;

namespace Pulumi.ProviderContracts;

/// <summary>Gives every resource the id "NAME-id" and its own inputs as state, with the extra outputs of a test.</summary>
internal sealed class RecordingMocks : IMocks
{
    private readonly ConcurrentQueue<MockResourceArgs> _requests = new();

    public ImmutableDictionary<string, object> Extra { get; init; } = ImmutableDictionary<string, object>.Empty;

    public IReadOnlyCollection<MockResourceArgs> Requests => _requests;

    public MockResourceArgs Single(string type) => Assert.Single(_requests, request => request.Type == type);

    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        _requests.Enqueue(args);
        var id = string.IsNullOrEmpty(args.Id) ? args.Name + "-id" : args.Id;
        return Task.FromResult<(string?, object)>((id, args.Inputs.SetItems(Extra)));
    }

    public Task<object> CallAsync(MockCallArgs args) => throw new NotSupportedException(args.Token);
}

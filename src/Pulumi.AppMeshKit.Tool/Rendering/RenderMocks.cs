using System.Collections.Concurrent;
using System.Collections.Immutable;
using Pulumi.Testing;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Answers in place of the engine, and keeps what each resource was registered with.</summary>
internal sealed class RenderMocks : IMocks
{
    private readonly ConcurrentDictionary<(string Type, string Name), ImmutableDictionary<string, object>> _inputs = new();

    /// <summary>The inputs of a resource, by its type and logical name.</summary>
    public ImmutableDictionary<string, object>? InputsOf(string type, string name) => _inputs.GetValueOrDefault((type, name));

    /// <inheritdoc />
    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        _inputs[(args.Type!, args.Name!)] = args.Inputs;
        return Task.FromResult<(string?, object)>(($"{args.Name}-id", args.Inputs));
    }

    /// <inheritdoc />
    public Task<object> CallAsync(MockCallArgs args) => Task.FromResult<object>(args.Args);
}

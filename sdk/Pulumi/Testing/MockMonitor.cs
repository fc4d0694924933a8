using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi.Testing;

/// <summary>Passes to the mocks what a program would send to the engine.</summary>
internal sealed class MockMonitor(IMocks mocks, string stackName, string projectName)
{
    private readonly Dictionary<string, RegisteredResource> _registered = [];
    private readonly List<Resource> _resources = [];

    public ImmutableArray<Resource> Resources
    {
        get
        {
            lock (_resources)
                return [.. _resources];
        }
    }

    public async Task<RegisteredResource> RegisterAsync(Resource resource, ResourceRegistration registration, string importId)
    {
        Add(resource);
        if (registration.Type == Stack.TypeName)
            return new(UrnOf(registration), Id: null, State: []);

        var (id, state) = await AskAsync(registration, importId).ConfigureAwait(false);
        return Keep(new(UrnOf(registration), id ?? importId, state));
    }

    public async Task<RegisteredResource> ReadAsync(Resource resource, ResourceRegistration registration, string id)
    {
        var (_, state) = await AskAsync(registration, id).ConfigureAwait(false);
        Add(resource);
        return Keep(new(UrnOf(registration), id, state));
    }

    public RegisteredResource Find(string urn)
    {
        lock (_registered)
            return _registered.GetValueOrDefault(urn) ?? throw new InvalidOperationException($"Unknown resource {urn}");
    }

    public async Task<WireMap> CallAsync(string token, WireMap args, string provider)
    {
        var result = await mocks.CallAsync(new() { Token = token, Args = Deserializer.KnownParts(args), Provider = provider }).ConfigureAwait(false);
        return await SerializeAsync(result).ConfigureAwait(false);
    }

    public Task RegisterOutputsAsync(string urn, WireMap outputs)
        => mocks.RegisterResourceOutputs(new(urn, outputs.ToImmutableDictionary(
            output => output.Key,
            output => new Output<object?>(Deserializer.Deserialize(output.Value)))));

    private static async Task<WireMap> SerializeAsync(object answer)
        => await new Serializer(keepResources: true).SerializeAsync(
            answer is IDictionary<string, object> members ? members.ToImmutableDictionary() : answer,
            new("")).ConfigureAwait(false) as WireMap
            ?? throw new InvalidOperationException($"{answer.GetType().FullName} is not a supported argument type");

    private void Add(Resource resource)
    {
        lock (_resources)
            _resources.Add(resource);
    }

    private RegisteredResource Keep(RegisteredResource registered)
    {
        lock (_registered)
            _registered[registered.Urn] = registered;
        return registered;
    }

    private async Task<(string? Id, WireMap State)> AskAsync(ResourceRegistration registration, string id)
    {
        var (newId, state) = await mocks.NewResourceAsync(new()
        {
            Type = registration.Type,
            Name = registration.Name,
            Inputs = Deserializer.KnownParts(registration.Inputs),
            Provider = registration.Provider,
            Id = id,
        }).ConfigureAwait(false);
        return (newId, await SerializeAsync(state).ConfigureAwait(false));
    }

    // Of the types above a resource only the first one, the stack's, is kept. The engine does the opposite.
    private string UrnOf(ResourceRegistration registration)
    {
        var above = string.IsNullOrEmpty(registration.ParentUrn) ? "" : registration.ParentUrn.Split("::")[2].Split('$')[0] + "$";
        return $"urn:pulumi:{stackName}::{projectName}::{above}{registration.Type}::{registration.Name}";
    }
}

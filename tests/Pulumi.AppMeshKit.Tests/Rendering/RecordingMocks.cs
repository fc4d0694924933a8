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
        var state = args.Inputs.SetItem("arn", $"arn:{args.Name}").SetItems(More(args));
        return Task.FromResult<(string?, object)>(
            ($"id:{args.Name}", state.ContainsKey("name") ? state : state.SetItem("name", args.Name!)));
    }

    /// <summary>What a provider adds that others are made from.</summary>
    private static IEnumerable<KeyValuePair<string, object>> More(MockResourceArgs args)
    {
        var dns = new Dictionary<string, object> { ["domainName"] = $"{args.Name}.generated", ["hostedZoneId"] = $"zone:{args.Name}" }.ToImmutableDictionary();
        return args.Type switch
        {
            "aws:vpclattice/listener:Listener" => [new("listenerId", $"listener:{args.Name}")],
            "aws:vpclattice/service:Service" => [new("dnsEntries", ImmutableArray.Create<object>(dns))],
            "aws-native:vpclattice:Service" => [new("dnsEntry", dns)],
            _ => [],
        };
    }

    public Task<object> CallAsync(MockCallArgs args) => Task.FromResult<object>(ImmutableDictionary<string, object>.Empty);
}

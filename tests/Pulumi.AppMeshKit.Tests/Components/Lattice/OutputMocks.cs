using System.Collections.Concurrent;
using Pulumi.Testing;

namespace Pulumi.AppMeshKit.Tests.Lattice;

/// <summary>Remembers what components registered as their outputs.</summary>
internal sealed class OutputMocks : IMocks
{
    private readonly ConcurrentDictionary<string, object> _outputs = new(StringComparer.Ordinal);
    private readonly RecordingMocks _mocks = new();

    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args) => _mocks.NewResourceAsync(args);

    public Task<object> CallAsync(MockCallArgs args) => _mocks.CallAsync(args);

    public async Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (name, output) in args.Outputs) values[name] = (await Seen.OfAsync<object?>(output)).Value!;
        _outputs[args.Urn] = values;
    }

    /// <summary>The outputs of a component as JSON.</summary>
    /// <param name="end">How its URN ends.</param>
    internal string Of(string end) => InputsText.Of(_outputs.Single(output => output.Key.EndsWith(end, StringComparison.Ordinal)).Value);
}

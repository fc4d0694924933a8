using System.Collections.Concurrent;
using System.Collections.Immutable;
using Pulumi.Testing;

namespace Pulumi.AppMeshKit.Preview;

/// <summary>Answers in place of the engine and the providers: with what a resource was given, and placeholders for the rest.</summary>
/// <param name="recorder">Knows the classes of the resources.</param>
internal sealed class PreviewMocks(PreviewRecorder recorder) : IMocks
{
    private readonly ConcurrentDictionary<(string Type, string Name), ImmutableDictionary<string, object>> _inputs = new();

    /// <summary>What the stack puts out.</summary>
    internal StackOutputs Outputs { get; private set; } = StackOutputs.None;

    /// <summary>The inputs of a resource, without those that have an unknown value in them.</summary>
    internal ImmutableDictionary<string, object> InputsOf(Resource resource) =>
        _inputs.GetValueOrDefault((resource.GetResourceType(), resource.GetResourceName()), ImmutableDictionary<string, object>.Empty);

    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        var (type, name) = (args.Type ?? string.Empty, args.Name ?? string.Empty);
        _inputs[(type, name)] = args.Inputs;

        // Texts that are marked as such, in place of what would otherwise stay unknown and hide what is built from it.
        Dictionary<string, object> state = new(args.Inputs, StringComparer.Ordinal);
        var arn = Placeholder.Arn(type, name, args.Inputs);
        foreach (var output in recorder.TextOutputs(type, name).Append("name").Append("arn"))
        {
            state.TryAdd(output, output switch
            {
                "arn" => arn,
                _ when output.EndsWith("Arn", StringComparison.Ordinal) => $"{arn}/{output}",
                _ => Placeholder.Text(name, output),
            });
        }

        var id = string.IsNullOrEmpty(args.Id) ? Placeholder.Text(name, "id") : args.Id;
        return Task.FromResult<(string?, object)>((id, state.ToImmutableDictionary()));
    }

    public Task<object> CallAsync(MockCallArgs args) => Task.FromResult<object>(Placeholder.Result(args.Token ?? string.Empty, args.Args));

    public async Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args)
    {
        if (!args.Urn.Contains("::pulumi:pulumi:Stack::", StringComparison.Ordinal)) return;

        // The SDK registers those of the class too, which has none.
        var outputs = await StackOutputs.ReadAsync(args.Outputs);
        lock (_inputs) Outputs = Outputs.With(outputs);
    }
}

using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Reads the outputs of another stack.</summary>
public class StackReference : CustomResource
{
    public StackReference(string name, StackReferenceArgs? args = null, CustomResourceOptions? options = null)
        : base(
            "pulumi:pulumi:StackReference",
            name,
            new StackReferenceArgs { Name = args?.Name ?? name },
            CustomResourceOptions.Merge(options, new() { Id = args?.Name ?? name }))
    {
    }

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("outputs")]
    public Output<ImmutableDictionary<string, object>> Outputs { get; private set; } = null!;

    [Output("secretOutputNames")]
    public Output<ImmutableArray<string>> SecretOutputNames { get; private set; } = null!;

    public Output<object?> GetOutput(Input<string> name)
        => WithOwnSecrecy(name, Output.Tuple(name, (Input<ImmutableDictionary<string, object>>)Outputs)
            .Apply(both => both.Item2.GetValueOrDefault(both.Item1)));

    public Output<object> RequireOutput(Input<string> name)
        => WithOwnSecrecy(name, Output.Tuple(name, (Input<string>)Name, (Input<ImmutableDictionary<string, object>>)Outputs)
            .Apply(all => all.Item3.TryGetValue(all.Item1, out var value)
                ? value
                : throw new KeyNotFoundException($"Required output '{all.Item1}' does not exist on stack '{all.Item2}'.")));

    public async Task<StackReferenceOutputDetails> GetOutputDetailsAsync(string name)
    {
        var data = await GetOutput(name).DataTask.ConfigureAwait(false);
        return data.IsSecret ? new() { SecretValue = data.Value } : new() { Value = data.Value };
    }

    public async Task<object?> GetValueAsync(Input<string> name)
        => PlainValue(await GetOutput(name).DataTask.ConfigureAwait(false), "GetOutputValueAsync", nameof(GetOutput));

    public async Task<object> RequireValueAsync(Input<string> name)
        => PlainValue(await RequireOutput(name).DataTask.ConfigureAwait(false), "RequireOutputValueAsync", nameof(RequireOutput));

    private static T PlainValue<T>(OutputData<T> data, string method, string instead)
        => data.IsSecret
            ? throw new InvalidOperationException($"Cannot call '{method}' if the referenced stack has secret outputs. Use '{instead}' instead.")
            : data.Value;

    /// <summary>The outputs as a whole are secret as soon as one of them is; a single one need not be.</summary>
    private Output<T> WithOwnSecrecy<T>(Input<string> name, Output<T> value)
    {
        return new(WaitAsync());

        async Task<OutputData<T>> WaitAsync()
        {
            var data = await value.DataTask.ConfigureAwait(false);
            var wanted = await name.DataAsync().ConfigureAwait(false);
            var secrets = await SecretOutputNames.DataTask.ConfigureAwait(false);
            return data.WithSecret(wanted.IsKnown && secrets.IsKnown
                ? secrets.Value.Contains(wanted.Value)
                : (await Outputs.DataTask.ConfigureAwait(false)).IsSecret);
        }
    }
}

using System.Collections.Immutable;
using Pulumi.Utilities;

namespace Pulumi.AppMeshKit.Preview;

/// <summary>What a stack puts out, as far as a preview knows it and may show it.</summary>
/// <param name="Values">By name, sorted. A secret and what only a deployment knows say so instead of their value.</param>
internal sealed record StackOutputs(ImmutableSortedDictionary<string, object?> Values)
{
    internal const string Secret = "(secret)";
    internal const string Unknown = "(known after deployment)";

    internal static StackOutputs None { get; } = new(ImmutableSortedDictionary.Create<string, object?>(StringComparer.Ordinal));

    internal static async Task<StackOutputs> ReadAsync(ImmutableDictionary<string, Output<object?>> outputs)
    {
        var values = None.Values.ToBuilder();
        foreach (var (name, output) in outputs)
        {
            values[name] = await Output.IsSecretAsync(output) ? Secret
                : !await OutputUtilities.GetIsKnownAsync(output) ? Unknown
                : await OutputUtilities.GetValueAsync(output);
        }

        return new(values.ToImmutable());
    }

    internal StackOutputs With(StackOutputs other) => new(Values.SetItems(other.Values));
}

using Pulumi.Utilities;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>What an input turned out to be.</summary>
internal sealed record Seen<T>(bool Known, bool Secret, T? Value, IReadOnlyList<string> Dependencies);

/// <summary>Looks into inputs once a program has run.</summary>
internal static class Seen
{
    internal static async Task<Seen<T>> OfAsync<T>(Input<T>? input)
    {
        var output = input.ToOutput();
        var resources = await OutputUtilities.GetDependenciesAsync<T>(output!);
        return new(
            await OutputUtilities.GetIsKnownAsync<T>(output!),
            await Output.IsSecretAsync(output),
            await OutputUtilities.GetValueAsync<T>(output!),
            [.. resources.Select(resource => resource.GetResourceName()).Order(StringComparer.Ordinal)]);
    }
}

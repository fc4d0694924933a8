using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

public sealed partial class Deployment
{
    internal Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOptions? options)
        => new(InvokeForOutputAsync<T>(token, args, options));

    internal Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOptions? options)
        => Invoke<ImmutableDictionary<string, T>>(token, args, options).Apply(result => result.Values.First());

    internal async Task InvokeAsync(string token, InvokeArgs args, InvokeOptions? options)
    {
        var wire = await SerializeInvokeAsync(new(keepResources: true), token, args).ConfigureAwait(false);
        await CallAsync(token, wire, options).ConfigureAwait(false);
    }

    internal async Task<T> InvokeAsync<T>(string token, InvokeArgs args, InvokeOptions? options)
    {
        var wire = await SerializeInvokeAsync(new(keepResources: true), token, args).ConfigureAwait(false);
        return ReadResult<T>(token, await CallAsync(token, wire, options).ConfigureAwait(false)).Value;
    }

    internal async Task<T> InvokeSingleAsync<T>(string token, InvokeArgs args, InvokeOptions? options)
        => (await InvokeAsync<ImmutableDictionary<string, T>>(token, args, options).ConfigureAwait(false)).Values.First();

    private static Task<WireMap> SerializeInvokeAsync(Serializer serializer, string token, InvokeArgs? args)
        => SerializeAsync(serializer, $"invoke:{token}", (args ?? InvokeArgs.Empty).GetMembers());

    private static OutputData<T> ReadResult<T>(string token, WireMap wire)
    {
        var context = $"{token} result";
        TargetTypes.Check(context, typeof(T));
        var data = Deserializer.Deserialize(wire);
        return data.WithValue(Default.If<T>(new Converter(warning => Log.Warn(warning)).Convert(context, data.Value, typeof(T))));
    }

    private static async Task<bool> AreIdsKnownAsync(IEnumerable<Resource> resources)
    {
        foreach (var resource in resources.OfType<CustomResource>())
        {
            // A resource known by its URN only has no id.
            if (resource.Id != null && !(await resource.Id.DataTask.ConfigureAwait(false)).IsKnown)
                return false;
        }

        return true;
    }

    private async Task<OutputData<T>> InvokeForOutputAsync<T>(string token, InvokeArgs args, InvokeOptions? options)
    {
        var serializer = new Serializer(keepResources: true);
        var wire = await SerializeForOutputAsync(serializer, token, args).ConfigureAwait(false);
        if (Deserializer.ContainsUnknown(wire))
            return OutputData<T>.Unknown();

        // The function can only tell about resources that exist.
        var dependsOn = await Dependencies.OfAsync((options as InvokeOutputOptions)?.DependsOn).ConfigureAwait(false);
        Resource[] direct = [.. serializer.Dependencies, .. dependsOn];
        if (!await AreIdsKnownAsync(direct.Concat(Dependencies.Expand(direct))).ConfigureAwait(false))
            return OutputData<T>.Unknown();

        var data = ReadResult<T>(token, await CallAsync(token, wire, options).ConfigureAwait(false));
        return data with { Resources = data.Resources.Union(direct) };
    }

    private async Task<WireMap> SerializeForOutputAsync(Serializer serializer, string token, InvokeArgs args)
    {
        try
        {
            return await SerializeInvokeAsync(serializer, token, args).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            await Logger.ErrorAsync($"Error serializing arguments for invoke {token}: {exception}", resource: null).ConfigureAwait(false);
            throw;
        }
    }

    private async Task<WireMap> CallAsync(string token, WireMap args, InvokeOptions? options)
    {
        var provider = options?.Provider ?? options?.Parent?.GetProvider(token);
        var reference = provider == null ? "" : await provider.Reference.ConfigureAwait(false);
        return await Monitor.CallAsync(token, args, reference).ConfigureAwait(false);
    }
}

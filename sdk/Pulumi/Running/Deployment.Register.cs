using Pulumi.Serialization;

namespace Pulumi;

public sealed partial class Deployment
{
    /// <summary>Registers, reads or looks up a new resource and fills its outputs. The run waits for it, the caller does not.</summary>
    internal void Register(Resource resource, bool remote, ResourceArgs args, ResourceOptions options, OutputSource[] outputs)
        => Runner.RegisterTask(CompleteAsync(resource, remote, args, options, outputs));

    internal void RegisterOutputs(Resource resource, Output<IDictionary<string, object?>> outputs)
    {
        Runner.RegisterTask(RegisterAsync());

        async Task RegisterAsync()
        {
            var urn = await resource.Urn.GetValueAsync(null!).ConfigureAwait(false);
            var members = await outputs.GetValueAsync(null!).ConfigureAwait(false);
            var wire = await SerializeAsync(new(keepResources: true), "monitor.registerResourceOutputs(...)", members).ConfigureAwait(false);
            await Monitor.RegisterOutputsAsync(urn, wire).ConfigureAwait(false);
        }
    }

    private async Task CompleteAsync(Resource resource, bool remote, ResourceArgs args, ResourceOptions options, OutputSource[] outputs)
    {
        try
        {
            var registered = await FindOrRegisterAsync(resource, remote, args, options).ConfigureAwait(false);
            var converter = new Converter(warning => Log.Warn(warning, resource));
            foreach (var output in outputs)
                Fill(output, resource, registered, converter);
            foreach (var output in outputs)
                output.TrySetDefault(isKnown: !IsDryRun);
        }
        catch (Exception exception)
        {
            // Whoever waits for the outputs must not wait for ever.
            foreach (var output in outputs)
                output.TrySetException(exception);
            throw;
        }
    }

    private static void Fill(OutputSource output, Resource resource, RegisteredResource registered, Converter converter)
    {
        if (output.Name == "urn")
        {
            output.Set(registered.Urn, isKnown: true, isSecret: false);
        }
        else if (output.Name == "id" && resource is CustomResource)
        {
            output.Set(registered.Id ?? "", isKnown: !string.IsNullOrEmpty(registered.Id), isSecret: false);
        }
        else if (registered.State.TryGetValue(output.Name, out var wire))
        {
            var data = Deserializer.Deserialize(wire);
            var value = converter.Convert($"{resource.GetType().FullName}.{output.Name}", data.Value, output.Type);
            output.Set(value, data.IsKnown, data.IsSecret);
        }
    }

    private async Task<RegisteredResource> FindOrRegisterAsync(Resource resource, bool remote, ResourceArgs args, ResourceOptions options)
    {
        if (options.Urn != null)
            return Monitor.Find(options.Urn);

        var id = options.Id == null ? "" : await options.Id.ToOutput().GetValueAsync("").ConfigureAwait(false);
        if (string.IsNullOrEmpty(id))
        {
            await WaitForOptionsAsync(options).ConfigureAwait(false);
            var registration = await PrepareAsync(resource, remote, args, options).ConfigureAwait(false);
            return await Monitor.RegisterAsync(resource, registration, (options as CustomResourceOptions)?.ImportId ?? "").ConfigureAwait(false);
        }

        if (resource is not CustomResource)
            throw new ArgumentException("ResourceOptions.Id is only valid for a CustomResource");
        var read = await PrepareAsync(resource, remote: false, args, options).ConfigureAwait(false);
        return await Monitor.ReadAsync(resource, read, id).ConfigureAwait(false);
    }
}

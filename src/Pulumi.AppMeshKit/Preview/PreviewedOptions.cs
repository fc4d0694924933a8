namespace Pulumi.AppMeshKit.Preview;

internal static class PreviewedOptions
{
    /// <summary>
    /// The options of a component, as they are; only in a preview that does not see the whole stack, the component lets the
    /// recorder see itself and what is below it.
    /// </summary>
    internal static ComponentResourceOptions? Previewed(this ComponentResourceOptions? options) =>
        PreviewRun.Current is { SeesEverything: false } run
            ? ComponentResourceOptions.Merge(options, new() { ResourceTransformations = { run.Recorder.Observe } })
            : options;
}

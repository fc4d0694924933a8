namespace Pulumi.AppMeshKit.Preview;

/// <summary>
/// The stack around a program that is given as a function. The SDK's own stack for that takes no transformations, without which
/// nobody learns the parents.
/// </summary>
internal sealed class PreviewStack : Stack
{
    public PreviewStack()
        : base(PreviewRun.Current!.ObserveStack())
    {
        var program = PreviewRun.Current!.Program!();

        // What has failed already fails the run right here, and once. What still runs is not waited for in a constructor: as an
        // output it keeps the run alive until it ends, and fails it when it fails.
        if (program.IsFaulted) program.GetAwaiter().GetResult();
        RegisterOutputs(Output.Create(program));
    }
}

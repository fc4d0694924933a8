namespace AppMeshKit.Build;

/// <summary>Asks the feed again, for example after another package source was added.</summary>
internal sealed class ProbeCommand(SdkChooser chooser)
{
    public int Run(string[] arguments)
    {
        if (arguments.Length > 0) throw new BuildException("probe takes no arguments.", BuildException.Usage);

        _ = chooser.Probe();
        return 0;
    }
}

namespace Pulumi;

/// <summary>Base of the arguments of a function call.</summary>
public abstract class InvokeArgs : InputArgs
{
    public static readonly InvokeArgs Empty = new NoArgs();

    protected InvokeArgs()
    {
    }

    private sealed class NoArgs : InvokeArgs
    {
    }
}

namespace Pulumi;

/// <summary>Base of the arguments of a resource.</summary>
public abstract class ResourceArgs : InputArgs
{
    public static readonly ResourceArgs Empty = new NoArgs();

    protected ResourceArgs()
    {
    }

    private sealed class NoArgs : ResourceArgs
    {
    }
}

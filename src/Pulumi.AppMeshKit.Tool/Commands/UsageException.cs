namespace Pulumi.AppMeshKit.Tool;

/// <summary>The tool was asked for something it cannot do. The message says what to do instead.</summary>
internal sealed class UsageException : Exception
{
    public UsageException()
    {
    }

    public UsageException(string message)
        : base(message)
    {
    }

    public UsageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

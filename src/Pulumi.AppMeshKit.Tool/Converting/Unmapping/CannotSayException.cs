namespace Pulumi.AppMeshKit.Tool;

/// <summary>A component has no way to ask for what a definition asks for. The message says what it is.</summary>
internal sealed class CannotSayException : Exception
{
    public CannotSayException()
    {
    }

    public CannotSayException(string message)
        : base(message)
    {
    }

    public CannotSayException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

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

    public UsageException(IReadOnlyList<string> problems)
        : base(string.Join('\n', problems)) => Problems = problems;

    public UsageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What is wrong, a message each; null where the message is the only one, whatever it holds.</summary>
    public IReadOnlyList<string>? Problems { get; }

    /// <summary>What another program said about it, shown as it is before the message; null where none did.</summary>
    public string? Shown { get; init; }
}

namespace Pulumi.AppMeshKit.Testing;

/// <summary>A test of a mesh failed. The message says what was expected, what is, and why; every test framework prints it.</summary>
public sealed class MeshAssertionException : Exception
{
    /// <summary>A failure that says nothing.</summary>
    public MeshAssertionException()
    {
    }

    /// <summary>A failure.</summary>
    /// <param name="message">What was expected, and what is.</param>
    public MeshAssertionException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with its cause.</summary>
    /// <param name="message">What was expected, and what is.</param>
    /// <param name="innerException">The cause.</param>
    public MeshAssertionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

namespace Pulumi.ProviderGenerator.Facts;

/// <summary>What is wrong with a table, and in which line (counted from 0).</summary>
internal sealed class FactsError(int line, string message)
{
    public int Line { get; } = line;

    public string Message { get; } = message;
}

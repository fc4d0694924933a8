using System.CommandLine;

namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>A command that only reads a source.</summary>
internal static class SourceRun
{
    public static async Task<MeshSide> ReadAsync(string source, params string[] options)
    {
        var arguments = new SourceArguments();
        var command = new Command("read");
        arguments.AddTo(command);
        var parsed = command.Parse(options);
        Assert.Empty(parsed.Errors);
        return await arguments.ReadAsync(source, parsed, TextWriter.Null);
    }

    /// <summary>What is said about a source that cannot be read.</summary>
    public static async Task<string> RefusedAsync(string source, params string[] options)
    {
        var wrong = await Assert.ThrowsAsync<UsageException>(() => ReadAsync(source, options));
        return wrong.Shown is { } shown ? $"{shown}\n{wrong.Message}" : wrong.Message;
    }
}

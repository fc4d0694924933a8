namespace Pulumi.AppMeshKit.Preview;

/// <summary>The preview that is running here, if one is. It flows with the program's own flow of control and nowhere else.</summary>
/// <param name="program">A program given as a function; null for one that is a stack of its own.</param>
internal sealed class PreviewRun(Func<Task<IDictionary<string, object?>>>? program = null)
{
    private static readonly AsyncLocal<PreviewRun?> Running = new();

    internal static PreviewRun? Current
    {
        get => Running.Value;
        set => Running.Value = value;
    }

    internal Func<Task<IDictionary<string, object?>>>? Program { get; } = program;

    internal PreviewRecorder Recorder { get; } = new();

    /// <summary>Whether the recorder hangs on the stack, so that it sees every resource.</summary>
    internal bool SeesEverything { get; private set; }

    /// <summary>Options that let the recorder see every resource of a stack.</summary>
    internal StackOptions ObserveStack()
    {
        SeesEverything = true;
        return new StackOptions { ResourceTransformations = { Recorder.Observe } };
    }
}

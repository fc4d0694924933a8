using System.Reflection;

namespace Pulumi;

/// <summary>Runs a program until everything it started has ended, or something has failed.</summary>
internal sealed class Runner
{
    /// <summary>Tells the language host that the user has been told what went wrong.</summary>
    private const int _exitCodeAfterReport = 32;

    private readonly Lock _lock = new();
    private readonly List<Exception> _exceptions = [];
    private readonly Action<Task> _onCompleted;
    private TaskCompletionSource? _idleOrFailed;
    private int _pending;

    public Runner() => _onCompleted = OnCompleted;

    /// <summary>Makes the run wait for a task, and fail if it fails.</summary>
    public void RegisterTask(Task task)
    {
        if (task.IsCompletedSuccessfully)
            return;

        lock (_lock)
            _pending++;
        task.ContinueWith(_onCompleted, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    public async Task RunAsync(Func<Stack> createStack, Logger logger)
    {
        List<Exception> exceptions;
        try
        {
            createStack().RegisterPropertyOutputs();
            exceptions = await WaitUntilIdleOrFailedAsync().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            exceptions = [exception];
        }

        foreach (var exception in exceptions)
            await ReportAsync(exception, logger).ConfigureAwait(false);
        if (exceptions.Count > 0)
            Environment.ExitCode = _exitCodeAfterReport;
    }

    private static Task ReportAsync(Exception exception, Logger logger) => exception switch
    {
        RunException => logger.ErrorAsync(exception.Message, resource: null),
        ResourceException { HideStack: true } hidden => logger.ErrorAsync(hidden.Message, hidden.Resource),
        ResourceException shown => logger.ErrorAsync(shown.ToString(), shown.Resource),
        _ => logger.ErrorAsync($"Running program '{Assembly.GetEntryAssembly()?.Location}' failed with an unhandled exception:\n{exception}", resource: null),
    };

    private async Task<List<Exception>> WaitUntilIdleOrFailedAsync()
    {
        Task? wait = null;
        lock (_lock)
        {
            if (_pending > 0 && _exceptions.Count == 0)
                wait = (_idleOrFailed = new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }

        if (wait != null)
            await wait.ConfigureAwait(false);

        // A resource that fails makes each of its outputs fail with the same exception.
        lock (_lock)
            return [.. _exceptions.Distinct()];
    }

    private void OnCompleted(Task task)
    {
        lock (_lock)
        {
            _pending--;
            if (task.Exception is { } exception)
                _exceptions.AddRange(exception.InnerExceptions);
            if (_pending == 0 || _exceptions.Count > 0)
                _idleOrFailed?.TrySetResult();
        }
    }
}

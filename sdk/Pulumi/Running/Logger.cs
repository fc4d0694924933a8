namespace Pulumi;

/// <summary>Keeps the errors of a run: under mocks nobody sees the rest.</summary>
internal sealed class Logger(Runner runner)
{
    private readonly List<string> _errors = [];

    public Task ErrorAsync(string message, Resource? resource)
    {
        var task = AddAsync(message, resource);
        runner.RegisterTask(task);
        return task;
    }

    /// <summary>What a run with these errors throws: one exception for one error, else one for all.</summary>
    public Exception? GetFailure()
    {
        lock (_errors)
        {
            return _errors.Count switch
            {
                0 => null,
                1 => new RunException(_errors[0]),
                _ => new AggregateException(_errors.Select(error => new RunException(error))),
            };
        }
    }

    private async Task AddAsync(string message, Resource? resource)
    {
        try
        {
            // The engine is told the URN of the resource, so the message waits for it.
            if (resource != null)
                await resource.Urn.GetValueAsync("").ConfigureAwait(false);
        }
        catch (Exception)
        {
            // A resource that failed must not hide the message about it.
        }

        lock (_errors)
            _errors.Add(message);
    }
}

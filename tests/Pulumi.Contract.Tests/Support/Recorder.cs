using System.Collections.Concurrent;
using Pulumi.Testing;

namespace Pulumi.Contract.Tests.Support;

/// <summary>Mocks that keep what they are asked, and give inputs back as state.</summary>
internal sealed class Recorder : IMocks
{
    public ConcurrentQueue<MockResourceArgs> Resources { get; } = [];

    public ConcurrentQueue<MockCallArgs> Calls { get; } = [];

    public ConcurrentQueue<MockRegisterResourceOutputsRequest> RegisteredOutputs { get; } = [];

    public Func<MockResourceArgs, (string? Id, object State)> Answer { get; init; } = args => ($"{args.Name}-id", args.Inputs);

    public Func<MockCallArgs, object> AnswerCall { get; init; } = args => args.Args;

    public Func<MockResourceArgs, Task> Delay { get; init; } = _ => Task.CompletedTask;

    public async Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        await Delay(args);
        Resources.Enqueue(args);
        return Answer(args);
    }

    public Task<object> CallAsync(MockCallArgs args)
    {
        Calls.Enqueue(args);
        return Task.FromResult(AnswerCall(args));
    }

    public Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args)
    {
        RegisteredOutputs.Enqueue(args);
        return Task.CompletedTask;
    }

    public MockResourceArgs Resource(string name) => Assert.Single(Resources, resource => resource.Name == name);
}

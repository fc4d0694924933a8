using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Rendering.AppMesh;
using Pulumi.Testing;

namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>A converted program that has run under mocks.</summary>
/// <param name="Requests">What App Mesh was asked for.</param>
/// <param name="Failure">Why the program failed; null where it did not.</param>
internal sealed record ConvertedRun(IReadOnlyList<ApiRequest> Requests, string? Failure)
{
    private const string Configuration = "PULUMI_CONFIG";

    internal static async Task<ConvertedRun> OfAsync(Action program, IReadOnlyDictionary<string, string> configuration)
    {
        var before = Environment.GetEnvironmentVariable(Configuration);
        Environment.SetEnvironmentVariable(Configuration, JsonSerializer.Serialize(configuration.ToDictionary(pair => $"converted:{pair.Key}", pair => pair.Value)));
        var mocks = new Mocks();
        try
        {
            await Deployment.TestAsync(mocks, new TestOptions { IsPreview = false, ProjectName = "converted" }, program).WaitAsync(TimeSpan.FromSeconds(60));
            return new(mocks.Requests, null);
        }
        catch (Exception failure) when (failure is not TimeoutException)
        {
            Environment.ExitCode = 0; // a failing run sets it, for the whole process
            return new(mocks.Requests, failure.ToString());
        }
        finally
        {
            Environment.SetEnvironmentVariable(Configuration, before);
        }
    }

    private sealed class Mocks : IMocks
    {
        private readonly ConcurrentQueue<MockResourceArgs> _registered = new();

        internal IReadOnlyList<ApiRequest> Requests =>
            [.. _registered.Select(args => AppMeshRequests.FromInputs(args.Type!, args.Inputs)).OfType<ApiRequest>()];

        public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
        {
            _registered.Enqueue(args);
            return Task.FromResult<(string?, object)>(($"{args.Name}-id", args.Inputs.SetItem("arn", $"arn:{args.Name}")));
        }

        public Task<object> CallAsync(MockCallArgs args) => Task.FromResult<object>(ImmutableDictionary<string, object>.Empty);
    }
}

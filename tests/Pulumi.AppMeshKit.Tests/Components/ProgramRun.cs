using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Rendering.AppMesh;
using Pulumi.Testing;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>
/// A program that has run: what mocks saw of it, and what resource transformations did. Resources are called by kind and
/// logical name: <c>VirtualNode colors-blue</c>, <c>Mesh component shop</c>.
/// </summary>
internal sealed class ProgramRun
{
    /// <summary>A program that hangs waits for itself; none of these takes a second.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly AsyncLocal<ProgramRun?> Current = new();

    private readonly Action _program;
    private readonly RecordingMocks _mocks = new();
    private readonly Dictionary<string, ResourceTransformationArgs> _watched = new(StringComparer.Ordinal);

    private ProgramRun(Action program) => _program = program;

    /// <summary>Everything that was registered, in order.</summary>
    internal IReadOnlyList<string> Registered => [.. _mocks.Registered.Select(IdOf)];

    /// <summary>The resources of providers, as mocks got them, sorted by kind and name.</summary>
    internal IReadOnlyList<MockResourceArgs> Sent =>
        [.. _mocks.Registered.Where(args => args.Type!.StartsWith("aws", StringComparison.Ordinal)).OrderBy(IdOf, StringComparer.Ordinal)];

    /// <summary>What App Mesh is asked for, by resource.</summary>
    internal IReadOnlyDictionary<string, ApiRequest> Requests => _mocks.Registered
        .Where(args => AppMeshRequests.FromInputs(args.Type!, args.Inputs) is not null)
        .ToDictionary(IdOf, args => AppMeshRequests.FromInputs(args.Type!, args.Inputs)!, StringComparer.Ordinal);

    internal static Task<ProgramRun> OfAsync(Action program) => OfAsync(preview: false, program);

    internal static async Task<ProgramRun> OfAsync(bool preview, Action program)
    {
        var run = new ProgramRun(program);
        Current.Value = run;
        await Deployment.TestAsync<WatchedStack>(run._mocks, new TestOptions { IsPreview = preview }).WaitAsync(Patience);
        return run;
    }

    /// <summary>Runs a program that fails, and returns everything that it says.</summary>
    internal static async Task<(string Text, IReadOnlyList<string> Registered)> FailureOfAsync(Action program)
    {
        var mocks = new RecordingMocks();
        var failure = await Assert.ThrowsAnyAsync<Exception>(
            () => Deployment.TestAsync(mocks, new TestOptions { IsPreview = false }, program).WaitAsync(Patience));
        Environment.ExitCode = 0; // a failing run sets it, for the whole process
        Assert.IsNotType<TimeoutException>(failure);
        return (failure.ToString().ReplaceLineEndings("\n"), [.. mocks.Registered.Select(IdOf)]);
    }

    /// <summary>The inputs that mocks got.</summary>
    internal IReadOnlyDictionary<string, object> Inputs(string id) => _mocks.Registered.Single(args => IdOf(args) == id).Inputs;

    /// <summary>The arguments before they were registered, unknown values included.</summary>
    internal T Args<T>(string id)
        where T : ResourceArgs => Assert.IsType<T>(_watched[id].Args);

    internal ResourceOptions Options(string id) => _watched[id].Options;

    /// <summary>The provider that a resource is registered with; empty for the default one.</summary>
    internal string? Provider(string id) => _mocks.Registered.Single(args => IdOf(args) == id).Provider;

    internal string? Parent(string id) => _watched[id].Options.Parent is { } parent ? IdOf(parent) : null;

    /// <summary>What a resource waits for, sorted.</summary>
    internal async Task<IReadOnlyList<string>> DependenciesAsync(string id) =>
        [.. (await Seen.OfAsync(_watched[id].Options.DependsOn)).Value.Select(IdOf).Order(StringComparer.Ordinal)];

    /// <summary>Asserts a part of a request, in the API's words.</summary>
    internal void Is(string id, string path, string json) => Assert.Equal(InputsText.Compact(json), RequestText.Part(Requests[id], path));

    /// <summary>Asserts a whole spec.</summary>
    internal void Is(string id, string spec) => Is(id, "spec", spec);

    private static string IdOf(MockResourceArgs args) => IdOf(args.Type!, args.Name!);

    private static string IdOf(Resource resource) => IdOf(resource.GetResourceType(), resource.GetResourceName());

    private static string IdOf(string type, string name) =>
        $"{type.Split(':')[^1]}{(type.StartsWith("appmeshkit:", StringComparison.Ordinal) ? " component" : string.Empty)} {name}";

    private ResourceTransformationResult? Look(ResourceTransformationArgs args)
    {
        _watched.Add(IdOf(args.Resource), args);
        return null;
    }

    public sealed class WatchedStack : Stack
    {
        public WatchedStack()
            : base(new StackOptions { ResourceTransformations = { Current.Value!.Look } }) => Current.Value!._program();
    }
}

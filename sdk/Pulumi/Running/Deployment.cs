using Pulumi.Testing;

namespace Pulumi;

/// <summary>One run of a program.</summary>
public sealed partial class Deployment
{
    private static readonly AsyncLocal<DeploymentInstance?> _instance = new();

    private readonly string? _rootDirectory;
    private Stack? _stack;

    private Deployment(IMocks mocks, TestOptions? options)
    {
        ProjectName = options?.ProjectName ?? "project";
        StackName = options?.StackName ?? "stack";
        OrganizationName = options?.OrganizationName ?? "organization";
        IsDryRun = options?.IsPreview ?? true;
        _rootDirectory = options?.RootDirectory;
        Runner = new();
        Logger = new(Runner);
        Monitor = new(mocks, StackName, ProjectName);
        Config = ConfigSource.FromEnvironment();
    }

    public static DeploymentInstance Instance
        => _instance.Value ?? throw new InvalidOperationException("Trying to acquire Deployment.Instance before 'Run' was called.");

    internal static Deployment? Current => _instance.Value?.Deployment;

    internal static Deployment CurrentOrThrow => Instance.Deployment;

    internal string ProjectName { get; }

    internal string StackName { get; }

    internal string OrganizationName { get; }

    internal bool IsDryRun { get; }

    internal string RootDirectory
        => _rootDirectory ?? throw new InvalidOperationException("The Pulumi CLI version does not support root directory. Please update the Pulumi CLI.");

    internal Runner Runner { get; }

    internal Logger Logger { get; }

    internal MockMonitor Monitor { get; }

    internal ConfigSource Config { get; }

    internal Stack Stack
    {
        get => _stack ?? throw new InvalidOperationException("Trying to acquire Deployment.Stack before 'Run' was called.");
        set => _stack = value;
    }
}

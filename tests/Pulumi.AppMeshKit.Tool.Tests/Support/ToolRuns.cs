namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>Tests that stand in a folder or run a Pulumi program: both are one for the process.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ToolRuns
{
    public const string Name = "runs of the tool";
}

namespace Pulumi.AppMeshKit.Testing.Tests;

/// <summary>Tests that run a Pulumi program.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class PulumiPrograms
{
    public const string Name = "Pulumi programs";
}

namespace Pulumi.AppMeshKit.Tests;

/// <summary>Tests that run a Pulumi program. They run one after the other, as the SDK asks for.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class PulumiPrograms
{
    public const string Name = "Pulumi programs";
}

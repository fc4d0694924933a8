namespace Pulumi.Contract.Tests.Support;

/// <summary>Test runs read environment variables and set the exit code of the process: one at a time.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class DeploymentsCollection
{
    public const string Name = "Deployments";
}

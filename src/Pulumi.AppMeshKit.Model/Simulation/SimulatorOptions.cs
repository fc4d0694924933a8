namespace Pulumi.AppMeshKit.Model;

/// <summary>What a simulation assumes where App Mesh's documentation leaves a choice.</summary>
public sealed record SimulatorOptions
{
    /// <summary>
    /// Whether a route without a retry policy retries twice: the invisible default of accounts that first used App Mesh after
    /// 2020-07-29 (rule RP-008). Default true.
    /// </summary>
    public bool AssumeDefaultRetries { get; init; } = true;

    /// <summary>Whether answers list every route that was looked at. Who asks thousands of requests and explains none does without.</summary>
    internal bool ListsCandidates { get; init; } = true;
}

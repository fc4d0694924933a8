namespace Pulumi.AppMeshKit.Model;

/// <summary>What a mesh is rendered to, as far as it decides what is lost.</summary>
public sealed record LossOptions
{
    /// <summary>The target.</summary>
    public required TargetEngine Engine { get; init; }

    /// <summary>Whether Pulumi.AwsNative renders it, whose types have fewer words than the service (no method PATCH).</summary>
    public bool UsesAwsNative { get; init; }

    /// <summary>Whether an auth policy says who may call which service.</summary>
    public bool HasAuthPolicy { get; init; }

    /// <summary>Whether the target writes an access log of its own.</summary>
    public bool HasAccessLog { get; init; }
}

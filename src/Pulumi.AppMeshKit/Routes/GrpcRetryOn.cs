namespace Pulumi.AppMeshKit;

/// <summary>Which gRPC status a call is retried on; combine with <c>|</c>.</summary>
[Flags]
public enum GrpcRetryOn
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>CANCELLED.</summary>
    Cancelled = 1,

    /// <summary>DEADLINE_EXCEEDED.</summary>
    DeadlineExceeded = 2,

    /// <summary>INTERNAL.</summary>
    Internal = 4,

    /// <summary>RESOURCE_EXHAUSTED.</summary>
    ResourceExhausted = 8,

    /// <summary>UNAVAILABLE.</summary>
    Unavailable = 16,
}

namespace Pulumi.AppMeshKit.Model;

/// <summary>How a caller uses TLS on a port.</summary>
internal enum TlsClient
{
    /// <summary>It depends on something that only a deployment knows.</summary>
    Unknown,

    /// <summary>No policy: TLS where the server offers it.</summary>
    None,

    /// <summary>TLS or nothing.</summary>
    Enforced,

    /// <summary>An enforced policy for other ports: here it is as if there were none.</summary>
    OtherPorts,

    /// <summary>A policy that is not enforced: TLS where the server offers it.</summary>
    Relaxed,
}

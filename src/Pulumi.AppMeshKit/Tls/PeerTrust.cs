namespace Pulumi.AppMeshKit;

/// <summary>What a listener can trust for client certificates: a file or a secret discovery service, never ACM (TLS-002).</summary>
public abstract record PeerTrust : TlsTrust
{
    private protected PeerTrust()
    {
    }
}

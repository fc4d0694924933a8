namespace Pulumi.AppMeshKit;

/// <summary>A certificate that a caller can show for mutual TLS: from files or a secret discovery service, never from ACM (TLS-004).</summary>
public abstract record ClientCertificate : TlsCertificate
{
    private protected ClientCertificate()
    {
    }
}

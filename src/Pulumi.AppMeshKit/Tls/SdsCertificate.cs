namespace Pulumi.AppMeshKit;

/// <summary>A certificate of a secret discovery service; made by <see cref="TlsCertificate.Sds"/>.</summary>
public sealed record SdsCertificate : ClientCertificate
{
    internal SdsCertificate(string secretName) => SecretName = secretName;

    /// <summary>The secret's name.</summary>
    public string SecretName { get; }
}

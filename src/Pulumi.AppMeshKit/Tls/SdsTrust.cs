namespace Pulumi.AppMeshKit;

/// <summary>Trust in a bundle of a secret discovery service; made by <see cref="TlsTrust.Sds"/>.</summary>
public sealed record SdsTrust : PeerTrust
{
    internal SdsTrust(string secretName) => SecretName = secretName;

    /// <summary>The secret's name.</summary>
    public string SecretName { get; }
}

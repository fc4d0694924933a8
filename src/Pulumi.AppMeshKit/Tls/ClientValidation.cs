using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

/// <summary>How a listener checks the certificates of its callers (mutual TLS). A <see cref="PeerTrust"/> alone will do.</summary>
public sealed record ClientValidation
{
    /// <summary>Whose certificates are accepted.</summary>
    public required PeerTrust Trust { get; init; }

    /// <summary>Names that the caller's certificate must hold one of, each an FQDN or a URI of 1 to 254 characters (TLS-011, TLS-012). Empty accepts any.</summary>
    public IReadOnlyList<string> SubjectAlternativeNames { get; init => field = ApiList.Create(value, null); } = ApiList.Create<string>([]);

    /// <summary>Checks the certificate's issuer only.</summary>
    /// <param name="trust">Whose certificates are accepted.</param>
    public static implicit operator ClientValidation(PeerTrust trust) => new() { Trust = trust };
}

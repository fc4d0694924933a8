using System.Diagnostics.CodeAnalysis;

namespace Pulumi.AppMeshKit;

/// <summary>TLS of a listener. A certificate alone will do: <c>Tls = TlsCertificate.Acm(certificate.Arn)</c>.</summary>
public sealed record ListenerTls
{
    /// <summary>TLS with what the initialiser says.</summary>
    public ListenerTls()
    {
    }

    [SetsRequiredMembers]
    private ListenerTls(bool isNone) => (IsNone, Certificate) = (isNone, TlsCertificate.Sds(string.Empty));

    /// <summary>No TLS, where a default would bring it.</summary>
    public static ListenerTls None { get; } = new(isNone: true);

    /// <summary>The certificate that the listener shows.</summary>
    public required TlsCertificate Certificate { get; init; }

    /// <summary>Whether plain text is accepted too; <see cref="TlsMode.Strict"/> by default (D-21).</summary>
    public TlsMode Mode { get; init; } = TlsMode.Strict;

    /// <summary>Demands client certificates (mutual TLS). Null asks for none.</summary>
    public ClientValidation? Validation { get; init; }

    internal bool IsNone { get; init; }

    /// <summary>Strict TLS with this certificate.</summary>
    /// <param name="certificate">The certificate.</param>
    public static implicit operator ListenerTls(TlsCertificate certificate) => new() { Certificate = certificate };
}

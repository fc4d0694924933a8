using System.Diagnostics.CodeAnalysis;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

/// <summary>How a caller speaks TLS to its backends. A trust alone will do: <c>ClientPolicy = TlsTrust.Acm(authority.Arn)</c>.</summary>
public sealed record ClientPolicy
{
    /// <summary>A policy with what the initialiser says.</summary>
    public ClientPolicy()
    {
    }

    [SetsRequiredMembers]
    private ClientPolicy(bool isNone) => (IsNone, Trust) = (isNone, TlsTrust.Sds(string.Empty));

    /// <summary>No client policy, where a default would bring one.</summary>
    public static ClientPolicy None { get; } = new(isNone: true);

    /// <summary>Whose certificates the caller accepts.</summary>
    public required TlsTrust Trust { get; init; }

    /// <summary>Names that the backend's certificate must hold one of (TLS-011, TLS-012). Empty expects the backend's discovery name.</summary>
    public IReadOnlyList<string> SubjectAlternativeNames { get; init => field = ApiList.Create(value, null); } = ApiList.Create<string>([]);

    /// <summary>The caller's own certificate, for backends that demand one (mutual TLS).</summary>
    public ClientCertificate? Certificate { get; init; }

    /// <summary>Whether a call without TLS is refused. Null is true, written out unless the mesh's defaults are none (D-20).</summary>
    public bool? Enforce { get; init; }

    /// <summary>Ports the policy holds for, 1 to 65535 each (TLS-023). Empty is every port (D-20).</summary>
    public IReadOnlyList<int> Ports { get; init => field = ApiList.Create(value, null); } = ApiList.Create<int>([]);

    internal bool IsNone { get; init; }

    /// <summary>An enforced policy with this trust.</summary>
    /// <param name="trust">Whose certificates the caller accepts.</param>
    public static implicit operator ClientPolicy(TlsTrust trust) => new() { Trust = trust };
}

using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A virtual node that gets a part of the traffic.</summary>
/// <param name="Node">Its name.</param>
/// <param name="Port">The listener's port; null where it cannot be told.</param>
/// <param name="Share">The probability, above 0 and up to 1. All shares of an answer add up to 1.</param>
/// <param name="Timeout">How long a request may take there.</param>
/// <param name="IdleTimeout">How long a connection may be idle.</param>
public sealed record TargetShare(string Node, int? Port, decimal Share, EffectiveTimeout Timeout, EffectiveTimeout IdleTimeout)
{
    /// <summary>How the traffic from the caller is protected.</summary>
    public string Tls { get; init; } = string.Empty;

    /// <summary>Whether calls fail there, since caller and listener do not agree on TLS (TLS-101, TLS-104). <see cref="Tls"/> says why.</summary>
    public bool TlsFails { get; init; }

    /// <summary>In words: <c>checkout-v2 10 %</c>.</summary>
    public override string ToString() => $"{Node} {Percent(Share)}";

    /// <summary>A share in per cent, with one decimal place where it has one: <c>94.7 %</c>.</summary>
    internal static string Percent(decimal share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %";
}

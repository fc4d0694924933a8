using System.Security.Cryptography;
using System.Text;

namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// Names as VPC Lattice takes them: lower case letters, digits and hyphens, no hyphen first, last or doubled, with bounds for each
/// kind and a beginning that each kind keeps to itself (CloudFormation's patterns).
/// </summary>
internal static class LatticeNames
{
    private const int Least = 3;

    private const int HashLength = 8;

    /// <summary>The name of a service network, 63 characters at most.</summary>
    public static string Network(string name) => Fit(name, 63, "servicenetwork");

    /// <summary>The name of a service, 40 characters at most.</summary>
    public static string Service(string name) => Fit(name, 40, "svc");

    /// <summary>The name of a target group, 128 characters at most.</summary>
    public static string TargetGroup(string name) => Fit(name, 128, "tg");

    /// <summary>The nearest name that is allowed. One that is too long ends in a hash of the whole, so that no two become one.</summary>
    private static string Fit(string name, int most, string kept)
    {
        var text = new StringBuilder(name.Length);
        foreach (var character in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character)) text.Append(character);
            else if (text.Length > 0 && text[^1] != '-') text.Append('-');
        }

        var fitting = text.ToString().TrimEnd('-');
        if (fitting.StartsWith(kept + "-", StringComparison.Ordinal)) fitting = "x-" + fitting;
        if (fitting.Length == 0) fitting = "x-" + Hash(name);
        if (fitting.Length < Least) fitting = $"{fitting}-{kept}";
        return fitting.Length <= most ? fitting : $"{fitting[..(most - HashLength - 1)].TrimEnd('-')}-{Hash(name)}";
    }

    private static string Hash(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..HashLength];
}

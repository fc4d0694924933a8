using System.Globalization;
using System.Numerics;
using Pulumi.AppMeshKit.Model.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>
/// What YAML writes without quotes: numbers, truth values, null, or text, as Kubernetes, CloudFormation and the AWS command line
/// agree on. Where they differ (<c>yes</c>), the place decides.
/// </summary>
internal static class YamlScalars
{
    private const string YamlTag = "tag:yaml.org,2002:";

    /// <summary>Longer texts than this are no number; trying would only take time.</summary>
    private const int LongestNumber = 64;

    /// <summary>A scalar as what it says.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="line">Its line.</param>
    public static SourceNode Read(Scalar scalar, int line) => scalar.Tag.IsEmpty
        ? scalar.Style == ScalarStyle.Plain ? Plain(scalar.Value, line) : new SourceText(scalar.Value, line)
        : scalar.Tag.IsNonSpecific ? new SourceText(scalar.Value, line)
        : scalar.Tag.Value switch
        {
            $"{YamlTag}int" or $"{YamlTag}float" or $"{YamlTag}bool" or $"{YamlTag}null" => Plain(scalar.Value, line),
            ['!', _, ..] when scalar.Style == ScalarStyle.Plain => Plain(scalar.Value, line), // !Ref and the like
            _ => new SourceText(scalar.Value, line),
        };

    private static SourceNode Plain(string text, int line) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => new SourceLiteral("null", line),
        "true" or "True" or "TRUE" => new SourceLiteral("true", line),
        "false" or "False" or "FALSE" => new SourceLiteral("false", line),
        _ when IsWordOfTruth(text) => new SourceText(text, line, isLoose: true),
        _ when Number(text) is { } number => new SourceLiteral(number, line),
        _ => new SourceText(text, line),
    };

    /// <summary>YAML 1.1 takes these for truth values, YAML 1.2 for text.</summary>
    private static bool IsWordOfTruth(string text) =>
        text.Length <= 3 && text.ToLowerInvariant() is "yes" or "no" or "on" or "off";

    /// <summary>A number as JSON would write it; null for what is none.</summary>
    private static string? Number(string text)
    {
        if (text.Length > LongestNumber || !(char.IsAsciiDigit(text[0]) || text[0] is '-' or '+' or '.')) return null;

        var sign = text[0] == '-' ? "-" : string.Empty;
        var digits = text.TrimStart('+', '-');
        if (text.Length - digits.Length > 1 || digits.Length == 0) return null;
        if (digits.All(char.IsAsciiDigit)) return digits is ['0', _, ..] ? InBase(sign, digits[1..], 3) : sign + digits;
        if (digits.StartsWith("0x", StringComparison.Ordinal)) return InBase(sign, digits[2..], 4);
        if (digits.StartsWith("0o", StringComparison.Ordinal)) return InBase(sign, digits[2..], 3);
        return char.IsAsciiDigit(digits[^1])
            && double.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
                ? sign + digits
                : null;
    }

    /// <summary>A number in base 8 or 16.</summary>
    private static string? InBase(string sign, string digits, int bits)
    {
        var number = BigInteger.Zero;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit(digit) || Convert.ToInt32(digit.ToString(), 16) is var value && value >= 1 << bits) return null;
            number = (number << bits) + value;
        }

        return digits.Length == 0 ? null : sign + number.ToString(CultureInfo.InvariantCulture);
    }
}

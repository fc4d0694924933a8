using System.Buffers;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Headers as they are typed for curl: <c>x-user: qa</c>, and <c>x-empty;</c> for one without a value.</summary>
internal static class HeaderText
{
    /// <summary>What a header's name may consist of (RFC 9110, 5.6.2).</summary>
    private static readonly SearchValues<char> Token = SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Reads one.</summary>
    /// <param name="text">As typed.</param>
    /// <exception cref="UsageException">It is none.</exception>
    public static RequestHeader Read(string text)
    {
        if (text.EndsWith(';') && IsName(text[..^1])) return new(text[..^1], string.Empty);

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? text : text[..colon].TrimEnd();
        if (colon < 0 || !IsName(name)) throw new UsageException($"-H '{text}' is no header. Write 'NAME: VALUE', such as -H 'x-user: qa'.");

        var value = text[(colon + 1)..].Trim();
        if (value.Any(char.IsControl)) throw new UsageException($"-H '{text}': the value has a control character in it, which no header can have.");
        return value.Length > 0 ? new(name, value) : throw new UsageException($"-H '{text}' has no value. Write '{name};' for a header that is there and empty; leave it out for none.");
    }

    private static bool IsName(string name) => name.Length > 0 && !name.AsSpan().ContainsAnyExcept(Token);
}

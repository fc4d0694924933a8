using Microsoft.CodeAnalysis.CSharp;

namespace Pulumi.ProviderGenerator.Facts;

/// <summary>How a name on the wire becomes names in C#.</summary>
internal static class Names
{
    public static string Pascal(string wire) => char.ToUpperInvariant(wire[0]) + wire.Substring(1);

    /// <summary>The provider names the type of a list's elements in the singular: listeners -> Listener.</summary>
    public static string Singular(string plural) =>
        Replace(plural, "ies", "y") ?? Replace(plural, "ches", "ch") ?? Replace(plural, "s", "") ?? plural;

    public static string Parameter(string wire) =>
        SyntaxFacts.GetKeywordKind(wire) == SyntaxKind.None ? wire : "@" + wire;

    private static string? Replace(string word, string ending, string replacement) =>
        word.EndsWith(ending, StringComparison.Ordinal)
            ? word.Substring(0, word.Length - ending.Length) + replacement
            : null;
}

using System.Text;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A place in an expression that is read from left to right, and the first thing that is wrong with it.</summary>
internal sealed class Re2Cursor(string text)
{
    public string Text { get; } = text;

    public int Index { get; set; }

    /// <summary>What was wrong first; the rest is not read then.</summary>
    public string? Problem { get; private set; }

    public bool IsAtEnd => Index >= Text.Length;

    /// <summary>The character here; only where this is not the end.</summary>
    public char Current => Text[Index];

    public bool Follows(string next) => string.CompareOrdinal(Text, Index, next, 0, next.Length) == 0;

    /// <summary>Goes over a character if it is the one that stands here.</summary>
    public bool Next(char letter)
    {
        if (IsAtEnd || Current != letter) return false;
        Index++;
        return true;
    }

    /// <summary>Goes over a character, which may take two places. Answers its number.</summary>
    public int Rune()
    {
        if (IsAtEnd) return 0;

        System.Text.Rune.DecodeFromUtf16(Text.AsSpan(Index), out var rune, out var length);
        Index += length;
        return rune.Value;
    }

    /// <summary>Says what is wrong and goes to the end. Answers false.</summary>
    public bool Fail(string problem)
    {
        Problem ??= problem;
        Index = Text.Length;
        return false;
    }
}

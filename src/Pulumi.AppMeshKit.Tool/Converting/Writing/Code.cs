using System.Text;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>A piece of C#: on one line where it fits, else broken at its last pair of brackets.</summary>
internal abstract record Code
{
    private const int Width = 120;

    /// <summary>Whether it is broken even where it would fit.</summary>
    internal abstract bool IsBroken { get; }

    /// <summary>The piece on one line.</summary>
    internal abstract string Flat { get; }

    public static implicit operator Code(string text) => new Token(text);

    /// <summary>Several pieces, one behind the other.</summary>
    internal static Code Of(params Code[] pieces) => new Sequence(pieces);

    /// <summary>A list in brackets, with commas.</summary>
    internal static Code List(string open, string close, IReadOnlyList<Code> items, bool isBroken = false) => new Bracket(open, close, items, isBroken);

    /// <summary>An initializer in braces.</summary>
    internal static Code Braces(IReadOnlyList<Code> items, bool isBroken = false) => new Bracket("{", "}", items, isBroken);

    /// <summary>Writes the piece from the current place of a line on.</summary>
    /// <param name="text">Where to write.</param>
    /// <param name="indent">The indentation of the line.</param>
    /// <param name="after">How many characters follow on the last line.</param>
    internal abstract void Write(StringBuilder text, int indent, int after);

    private static bool Fits(StringBuilder text, string flat, int after)
    {
        var column = 0;
        for (var index = text.Length - 1; index >= 0 && text[index] != '\n'; index--) column++;
        return column + flat.Length + after <= Width;
    }

    private sealed record Token(string Text) : Code
    {
        internal override bool IsBroken => false;

        internal override string Flat => Text;

        internal override void Write(StringBuilder text, int indent, int after) => text.Append(Text);
    }

    private sealed record Sequence(IReadOnlyList<Code> Pieces) : Code
    {
        internal override bool IsBroken => Pieces.Any(piece => piece.IsBroken);

        internal override string Flat => string.Concat(Pieces.Select(piece => piece.Flat));

        internal override void Write(StringBuilder text, int indent, int after)
        {
            if (!IsBroken && Fits(text, Flat, after))
            {
                text.Append(Flat);
                return;
            }

            // The last brackets that hold something are the ones to break; what stands before them stays on its line.
            var broken = Pieces.Count - 1;
            while (broken > 0 && Pieces[broken] is not (Bracket { Items.Count: > 0 } or Sequence)) broken--;
            for (var index = 0; index < Pieces.Count; index++)
            {
                var end = index < broken ? broken : Pieces.Count;
                var rest = Pieces.Skip(index + 1).Take(end - index - 1).Sum(piece => piece.Flat.Length);
                Pieces[index].Write(text, indent, index < broken ? rest : rest + after);
            }
        }
    }

    private sealed record Bracket(string Open, string Close, IReadOnlyList<Code> Items, bool MustBreak) : Code
    {
        internal override bool IsBroken => (MustBreak && Items.Count > 0) || Items.Any(item => item.IsBroken);

        internal override string Flat => (Open, Items.Count) switch
        {
            (_, 0) => $"{Open}{Close}",
            ("{", _) => $"{{ {string.Join(", ", Items.Select(item => item.Flat))} }}",
            _ => $"{Open}{string.Join(", ", Items.Select(item => item.Flat))}{Close}",
        };

        internal override void Write(StringBuilder text, int indent, int after)
        {
            if (!IsBroken && Fits(text, Flat, after))
            {
                text.Append(Flat);
                return;
            }

            // Parentheses stay where they are, the others stand on lines of their own.
            if (Open != "(")
            {
                while (text[^1] == ' ') text.Length--;
                text.Append('\n').Append(' ', indent);
            }

            text.Append(Open);
            foreach (var (index, item) in Items.Index())
            {
                text.Append('\n').Append(' ', indent + 4);
                item.Write(text, indent + 4, 1);
                if (index < Items.Count - 1 || Open != "(") text.Append(',');
            }

            if (Open == "(")
            {
                text.Append(Close);
                return;
            }

            text.Append('\n').Append(' ', indent).Append(Close);
        }
    }
}

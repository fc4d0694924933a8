using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A whole number of 64 bits, from the start on and below the end.</summary>
internal sealed class RangeTest(long start, long end) : TextTest
{
    /// <summary>The first number in it.</summary>
    public long From => start;

    /// <summary>The first number after it.</summary>
    public long Below => end;

    /// <summary>Whether no number is in it.</summary>
    public bool IsEmpty => start >= end;

    /// <inheritdoc />
    public override string IsWords => Text($"is a number from {start} to below {end}");

    /// <inheritdoc />
    public override string IsNotWords => Text($"is no number from {start} to below {end}");

    /// <inheritdoc />
    public override IEnumerable<string> Samples
    {
        get
        {
            if (start > long.MinValue) yield return Number(start - 1);
            yield return Number(start);
            if (end > start + 1) yield return Number(end - 1);
            yield return Number(end);

            // The same number written otherwise: in the range, and no exact text.
            foreach (var zeros in new[] { "0", "00", "000" }) yield return start < 0 ? $"-{zeros}{Number(start)[1..]}" : zeros + Number(start);
        }
    }

    /// <inheritdoc />
    public override Outcome Test(string value)
    {
        if (!long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || number < start || number >= end) return Outcome.No;

        // Nobody has written down whether a plus sign is taken.
        return value.StartsWith('+') ? Outcome.Open : Outcome.Yes;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}

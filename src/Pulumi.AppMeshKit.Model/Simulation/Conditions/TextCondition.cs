namespace Pulumi.AppMeshKit.Model;

/// <summary>A path, or the value of a header: compared with a text. What is absent never fits, not even an inverted test.</summary>
internal sealed class TextCondition(Dimension dimension, TextTest test, bool invert = false) : Condition(dimension)
{
    /// <inheritdoc />
    public override TextTest Text => test;

    /// <summary>Whether the test must fail.</summary>
    public bool IsInverted => invert;

    /// <inheritdoc />
    public override Outcome Test(string? value)
    {
        if (value is null) return Outcome.No;

        var outcome = test.Test(value);
        if (!invert || outcome == Outcome.Open) return outcome;
        return outcome == Outcome.Yes ? Outcome.No : Outcome.Yes;
    }

    /// <inheritdoc />
    public override string Refusal(string? value)
    {
        if (value is null) return Shown(value) + (invert ? ": an inverted value matcher does not take a request without it" : string.Empty);
        return $"{Shown(value)} {(invert ? test.IsWords : test.IsNotWords)}";
    }
}

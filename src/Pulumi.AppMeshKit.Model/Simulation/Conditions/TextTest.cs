namespace Pulumi.AppMeshKit.Model;

/// <summary>How a text is compared: with a whole text, its beginning, its end, a range of numbers, an expression.</summary>
internal abstract class TextTest
{
    /// <summary>What it says of a value that fits: <c>is "qa"</c>.</summary>
    public abstract string IsWords { get; }

    /// <summary>What it says of a value that does not fit: <c>is not "qa"</c>.</summary>
    public abstract string IsNotWords { get; }

    /// <summary>Values that tell apart what this test treats differently.</summary>
    public abstract IEnumerable<string> Samples { get; }

    /// <summary>Whether the samples are only some: an expression takes more than anybody can list.</summary>
    public virtual bool IsSampled => false;

    /// <summary>The text that a value must begin with; null where it need not.</summary>
    public virtual string? Beginning => null;

    /// <summary>The text that a value must end with; null where it need not.</summary>
    public virtual string? End => null;

    /// <summary>The only text that fits; null where several do.</summary>
    public virtual string? Whole => null;

    /// <summary>Whether a value fits.</summary>
    public abstract Outcome Test(string value);
}

using System.Globalization;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>
/// Makes plain pieces of the values in Pulumi's documents. What is unknown or secret becomes a piece that stands for it by its
/// place: two unknown values are the same only where they are the same place of the same resource. Nothing of a secret is kept.
/// </summary>
/// <param name="subject">What to call the resource that the values belong to.</param>
internal sealed class PulumiValues(string subject)
{
    /// <summary>
    /// Pulumi's own words. A provider takes <c>"8080"</c> for a number and 8080 for a text, so both were deployed.
    /// </summary>
    public static SourceDialect Dialect { get; } = new(name => name, name => name, isLoose: true);

    /// <summary>The properties of a resource.</summary>
    /// <param name="properties">The properties as the document has them.</param>
    public SourceObject Clean(SourceObject properties) => Members(properties, string.Empty);

    /// <summary>How an unknown value is shown.</summary>
    /// <param name="what">What it is.</param>
    public static string Unknown(string what) => $"(known after deployment: {what})";

    private SourceNode Value(SourceNode node, string path) => node switch
    {
        SourceObject marked when marked[PulumiMarks.Signature] is { } signature => Marked(marked, (signature as SourceText)?.Text, path),
        SourceObject plain => Members(plain, path),
        SourceList list => new SourceList([.. list.Items.Select((item, index) => Value(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]")))], list.Line),
        SourceText { Text: PulumiMarks.Blinded } => Secret(path, node.Line),
        SourceText text when PulumiMarks.IsUnknown(text.Text) => Unknown(path, node.Line),
        SourceText text => new SourceText(text.Text, text.Line, isPlain: true),
        SourceLiteral literal => new SourceLiteral(Number(literal.Text), literal.Line),
        _ => node,
    };

    private SourceObject Members(SourceObject from, string path)
    {
        var result = new SourceObject(from.Line, Dialect);
        foreach (var name in from.Names.Where(name => name != PulumiMarks.Defaults))
            result.Add(name, Value(from[name]!, path.Length == 0 ? name : $"{path}.{name}"), from[name]!.Line);
        return result;
    }

    private SourceNode Marked(SourceObject marked, string? signature, string path) => signature switch
    {
        PulumiMarks.Secret => Secret(path, marked.Line),
        PulumiMarks.Output when marked["secret"] is SourceLiteral { Text: "true" } => Secret(path, marked.Line),
        PulumiMarks.Output when marked["value"] is { } value => Value(value, path),
        _ => Unknown(path, marked.Line), // an output that is not known, a file, another resource
    };

    private PulumiSecret Secret(string path, int? line) => new($"(secret: {path} of {subject})", line);

    private SourceUnknown Unknown(string path, int? line) => new(Unknown($"{path} of {subject}"), line);

    /// <summary>All numbers are floating-point ones to Pulumi: <c>8080.0</c> and <c>8.08e3</c> say 8080.</summary>
    private static string Number(string text) =>
        text.AsSpan().IndexOfAny('.', 'e', 'E') >= 0
        && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && Math.Abs(number) <= long.MaxValue && number == Math.Truncate(number)
            ? number.ToString("F0", CultureInfo.InvariantCulture)
            : text;
}

using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <content>Texts put together, and taken apart.</content>
internal sealed partial class TemplateValues
{
    /// <summary>The text of a piece where it is part of a longer one.</summary>
    private static string Part(SourceNode node) =>
        node is SourceUnknown && !node.Source.Contains("${", StringComparison.Ordinal) ? Placeholders.SourceOf(node.Source) : node.Source;

    private static bool IsOpen(SourceNode node) => node is SourceUnknown or SourceText { HasPlaceholder: true };

    private SourceNode Substitute(SourceText text, SourceObject? map, int? line)
    {
        if (text.Text.Length > LongestText) return new SourceUnknown(text.Text, line);

        var (isOpen, length) = (false, text.Text.Length);
        var result = Placeholders.Replace(text.Text, written =>
        {
            var name = written.Trim();
            if (name.StartsWith('!')) return Placeholders.SourceOf(name[1..]);

            var value = map?[name] is { } own ? Resolve(own) : name.Contains('.', StringComparison.Ordinal) ? AttributeAt(name, line) : ReferenceTo(name, line);
            isOpen |= value is null or SourceList or SourceObject || IsOpen(value);
            var part = value is null or SourceList or SourceObject ? Placeholders.SourceOf(written) : Part(value);
            length += part.Length;
            return length > LongestText ? null : part;
        });
        if (length > LongestText) return new SourceUnknown(text.Text, line);

        if (Made(result) is not { } made) return new SourceUnknown(text.Text, line);
        return isOpen ? new SourceUnknown(made, line) : new SourceText(made, line, isLoose: true);
    }

    private SourceNode Join(string between, SourceNode? parts, int? line)
    {
        if (parts is not SourceList list || list.Items.Any(item => item is SourceList or SourceObject) || list.Items.Sum(item => (long)item.Source.Length) > LongestText)
            return Open("Fn::Join", new SourceList([new SourceText($"\"{between}\"", line), .. parts is null ? Array.Empty<SourceNode>() : [parts]], line), line);

        if (Made(string.Join(between, list.Items.Select(Part))) is not { } text) return new SourceUnknown("!Join", line);
        return list.Items.Any(IsOpen) ? new SourceUnknown(text, line) : new SourceText(text, line, isLoose: true);
    }

    private SourceNode Select(SourceNode? index, SourceNode? from, int? line) =>
        from is SourceList list && int.TryParse(index?.Source, out var number) && number >= 0 && number < list.Items.Count
            ? list.Items[number]
            : Open("Fn::Select", new SourceList([.. new[] { index, from }.OfType<SourceNode>()], line), line);

    private SourceNode Split(string between, SourceNode? from, int? line) =>
        from is SourceText { HasPlaceholder: false } text && between.Length > 0 && text.Text.Length <= LongestText
            ? new SourceList([.. text.Text.Split(between).Select(part => new SourceText(part, line, isLoose: true))], line)
            : Open("Fn::Split", new SourceList([new SourceText($"\"{between}\"", line), .. from is null ? Array.Empty<SourceNode>() : [from]], line), line);

    /// <summary>A text that was made, or null where references make too much.</summary>
    private string? Made(string text)
    {
        if (text.Length > LongestText || _made > Most) return null;
        _made += text.Length;
        return text;
    }
}

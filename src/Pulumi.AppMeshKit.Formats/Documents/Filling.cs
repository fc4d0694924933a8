using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Puts values into placeholders (<c>${NAME}</c>). What has no value stays as it is.</summary>
/// <param name="values">The values by name.</param>
internal sealed class Filling(IReadOnlyDictionary<string, string> values)
{
    /// <summary>A piece with its placeholders filled in.</summary>
    /// <param name="node">The piece as written.</param>
    public SourceNode Fill(SourceNode node) => values.Count == 0 ? node : node switch
    {
        SourceObject from => from.Select((_, member) => Fill(member)),
        SourceList list => new SourceList([.. list.Items.Select(Fill)], list.Line),
        SourceText { HasPlaceholder: true } text => Fill(text),
        _ => node,
    };

    /// <summary>A value may be a number: what was filled in is taken for what the place needs.</summary>
    private SourceText Fill(SourceText text) =>
        new(Placeholders.Replace(text.Text, name => values.TryGetValue(name, out var value) ? value : null), text.Line, isLoose: true);
}

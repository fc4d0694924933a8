using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>The parameters of a template: what was told, or their defaults.</summary>
/// <param name="parameters">The section of the template, where it has one.</param>
/// <param name="told">Values by name.</param>
internal sealed class TemplateParameters(SourceObject? parameters, IReadOnlyDictionary<string, string> told)
{
    /// <summary>What CloudFormation allows a value.</summary>
    private const int LongestText = 4096;

    /// <summary>The value of a name, or null where only a deployment knows it.</summary>
    /// <param name="name">The name of a parameter, or any other that a value was told for.</param>
    /// <param name="line">The line of the reference.</param>
    public SourceNode? ValueOf(string name, int? line)
    {
        var parameter = parameters?[name] as SourceObject;
        var type = (parameter?["Type"] as SourceText)?.Text ?? "String";
        if (told.TryGetValue(name, out var given)) return Typed(given, type, line);

        // The default of a stored parameter is where it is stored, and a hidden one is nobody's business.
        if (parameter is null || type.StartsWith("AWS::SSM::", StringComparison.Ordinal) || IsHidden(parameter)) return null;
        return parameter["Default"] switch
        {
            SourceText text => Typed(text.Text, type, line),
            SourceLiteral { IsNull: false } literal => Typed(literal.Text, type, line),
            _ => null,
        };
    }

    private static bool IsHidden(SourceObject parameter) =>
        parameter["NoEcho"] is { } hidden && string.Equals(hidden.Source, "true", StringComparison.OrdinalIgnoreCase);

    private static SourceNode? Typed(string text, string type, int? line)
    {
        if (text.Length > LongestText) return null;
        if (type != "CommaDelimitedList" && !type.StartsWith("List<", StringComparison.Ordinal)) return new SourceText(text, line, isLoose: true);
        var items = text.Split(',', StringSplitOptions.TrimEntries);
        return new SourceList([.. items.Select(item => new SourceText(item, line, isLoose: true))], line);
    }
}

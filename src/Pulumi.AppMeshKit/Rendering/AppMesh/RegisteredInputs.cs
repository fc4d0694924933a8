using System.Collections;
using System.Globalization;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>Makes pieces of registered inputs, as the readers of files have them.</summary>
internal static class RegisteredInputs
{
    /// <summary>The inputs of one resource, still in the provider's words.</summary>
    /// <param name="inputs">The inputs as mocks receive them.</param>
    internal static SourceObject Read(IReadOnlyDictionary<string, object> inputs)
    {
        var written = new SourceObject(line: null);
        foreach (var (name, value) in inputs.OrderBy(entry => entry.Key, StringComparer.Ordinal)) written.Add(name, Node(value), line: null);

        return written;
    }

    private static SourceNode Node(object? value) => value switch
    {
        null => new SourceLiteral("null", line: null),
        string text => new SourceText(text, line: null),
        bool truth => new SourceLiteral(truth ? "true" : "false", line: null),
        IReadOnlyDictionary<string, object> map => Read(map),
        IEnumerable list => new SourceList([.. list.Cast<object?>().Select(Node)], line: null),
        IFormattable number => new SourceLiteral(number.ToString(null, CultureInfo.InvariantCulture), line: null),
        _ => new SourceText($"{value}", line: null),
    };
}

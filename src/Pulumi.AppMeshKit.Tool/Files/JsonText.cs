using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>JSON as the tool writes it: indented, with line feeds, and without escapes that only web pages need.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text of a node; a null has no node.</summary>
    public static string Of(JsonNode node) => node.ToJsonString(Layout);
}

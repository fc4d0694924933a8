using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// App Mesh requests in the JSON that the AWS command line takes: names at the top, everything else in <c>spec</c>.
/// Reading and writing lose nothing.
/// </summary>
public static class RequestJson
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // the text is a file, not part of a web page
    };

    /// <summary>Reads a request. Whatever the text holds, the answer is a result and never an exception.</summary>
    /// <remarks>
    /// A text with a placeholder (<c>${PORT}</c>) is an unknown value where a single value belongs. Null says the same as
    /// leaving a member out.
    /// </remarks>
    /// <param name="json">The text.</param>
    /// <param name="file">The file it comes from, as problems should name it.</param>
    /// <param name="kind">The kind of request, such as <c>VirtualNode</c>; without it the members tell.</param>
    public static RequestReadResult Read(string json, string? file = null, string? kind = null)
    {
        if (JsonSource.Read(json, file, out var broken) is not { } root) return new(null, [broken!]);
        var origin = Origin.Root(file, root.Line);
        if (root is not SourceObject request)
            return new(null, [new("GEN-012", origin, root.Description, "an object")]);
        if (Find(request, kind) is not { } found)
            return new(null, [new(null, origin, kind ?? "an object that has none of them", $"one of {Choices(kind is null)}")]);

        var problems = new List<ReadProblem>();
        return new(found.Read(request, origin, problems), problems);
    }

    /// <summary>
    /// Writes a request: members in the API's order, two spaces a level, no line feed at the end. An unknown or secret
    /// value is written as the text that stands for it.
    /// </summary>
    /// <param name="request">The request.</param>
    public static string Write(ApiRequest request)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            new JsonMemberWriter(json).Write(request);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static RequestKind? Find(SourceObject request, string? kind) =>
        kind is null ? RequestKind.Recognize(request) : RequestKind.Named(kind);

    private static string Choices(bool members) =>
        string.Join(", ", RequestKind.All.Select(kind => members ? kind.NameMember : kind.Name));
}

using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Writes a snapshot.</summary>
internal sealed class SnapshotWriter
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // the text is a file, not part of a web page
    };

    private readonly Utf8JsonWriter _json;

    private SnapshotWriter(Utf8JsonWriter json) => _json = json;

    public static string Write(MeshSnapshot snapshot)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            new SnapshotWriter(json).Snapshot(snapshot);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private void Snapshot(MeshSnapshot snapshot)
    {
        _json.WriteStartObject();
        _json.WriteNumber("schemaVersion", MeshSnapshot.SchemaVersion);
        _json.WriteString("kind", MeshSnapshot.Kind);
        _json.WriteString("project", snapshot.Project);
        _json.WriteString("stack", snapshot.Stack);
        List("errors", snapshot.Errors, _json.WriteStringValue);
        List("meshes", snapshot.Meshes, new SnapshotMeshWriter(_json).Mesh);
        List("findings", snapshot.Findings, Finding);
        if (snapshot.Suppressed is { } suppressed) _json.WriteNumber("suppressed", suppressed);
        List("resources", snapshot.Resources, Resource);
        _json.WriteStartObject("outputs");
        foreach (var (name, value) in snapshot.Outputs.OrderBy(output => output.Key, StringComparer.Ordinal)) _json.WriteString(name, value);
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void Finding(SnapshotFinding reported)
    {
        var finding = reported.Finding;
        _json.WriteStartObject();
        _json.WriteString("subject", reported.Subject);
        _json.WriteBoolean("fails", reported.Fails);
        _json.WriteString("rule", finding.Rule.Id);
        _json.WriteString("severity", SnapshotWords.Of(finding.Severity));
        _json.WriteStartObject("resource");
        _json.WriteString("kind", finding.Resource.Kind.ToString());
        _json.WriteString("mesh", finding.Resource.Mesh);
        _json.WriteString("name", finding.Resource.Name);
        _json.WriteString("parent", finding.Resource.Parent);
        _json.WriteEndObject();
        _json.WriteString("path", finding.Path);
        _json.WriteString("message", finding.Message);
        _json.WriteString("cure", finding.Cure);
        _json.WriteString("witness", finding.Witness);
        _json.WriteString("file", finding.File);
        if (finding.Line is { } line) _json.WriteNumber("line", line);
        else _json.WriteNull("line");
        if (finding.IsFromDefinition) _json.WriteBoolean("isFromDefinition", true);
        if (finding.IsDefault) _json.WriteBoolean("isDefault", true);
        _json.WriteEndObject();
    }

    private void Resource(SnapshotResource resource)
    {
        _json.WriteStartObject();
        _json.WriteString("type", resource.Type);
        _json.WriteString("name", resource.Name);
        _json.WriteString("kind", SnapshotWords.Of(resource.Kind));
        if (resource.Summary.Length > 0) _json.WriteString("summary", resource.Summary);
        if (resource.Children.Count > 0) List("children", resource.Children, Resource);
        _json.WriteEndObject();
    }

    private void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _json.WriteStartArray(name);
        foreach (var item in items) write(item);
        _json.WriteEndArray();
    }
}

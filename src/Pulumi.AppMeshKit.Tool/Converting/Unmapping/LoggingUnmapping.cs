using Pulumi.AppMeshKit.Model;
using Api = Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

internal static class LoggingUnmapping
{
    internal static AccessLog? Log(Logging? logging)
    {
        if (logging is null) return null;
        var file = logging.AccessLog?.File ?? throw Said.Missing("the file of an access log");
        return new() { Path = file.Path.Text("the path of an access log"), Format = Format(file.Format) };
    }

    private static AccessLogFormat? Format(LoggingFormat? format) => format switch
    {
        null => null,
        { Text: { } text } => AccessLogFormat.Text(text.Text("the format")),
        { Json: { } json } => AccessLogFormat.Json([.. json.Select(m => (m.Key.Text("the key of a format"), m.Value.Text("the value of a format")))]),
        _ => throw Said.Missing("the format of an access log"),
    };
}

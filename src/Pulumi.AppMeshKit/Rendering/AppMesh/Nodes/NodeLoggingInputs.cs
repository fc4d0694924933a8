using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>A node's access log.</summary>
internal sealed class NodeLoggingInputs(InputWriter to)
{
    internal VirtualNodeSpecLoggingArgs Logging(Model.Logging logging) =>
        new() { AccessLog = to.Object(logging.AccessLog, AccessLog) };

    private VirtualNodeSpecLoggingAccessLogArgs AccessLog(Model.AccessLog accessLog) =>
        new() { File = to.Object(accessLog.File, File) };

    private VirtualNodeSpecLoggingAccessLogFileArgs File(Model.FileAccessLog file) =>
        new() { Format = to.Object(file.Format, Format), Path = to.Text(file.Path) };

    private VirtualNodeSpecLoggingAccessLogFileFormatArgs Format(Model.LoggingFormat format) =>
        new() { Jsons = to.List(format.Json, Json), Text = to.Text(format.Text) };

    private VirtualNodeSpecLoggingAccessLogFileFormatJsonArgs Json(Model.JsonFormatRef pair) =>
        new() { Key = to.Text(pair.Key), Value = to.Text(pair.Value) };
}

using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>A gateway's access log.</summary>
internal sealed class GatewayLoggingInputs(InputWriter to)
{
    internal VirtualGatewaySpecLoggingArgs Logging(Model.Logging logging) =>
        new() { AccessLog = to.Object(logging.AccessLog, AccessLog) };

    private VirtualGatewaySpecLoggingAccessLogArgs AccessLog(Model.AccessLog accessLog) =>
        new() { File = to.Object(accessLog.File, File) };

    private VirtualGatewaySpecLoggingAccessLogFileArgs File(Model.FileAccessLog file) =>
        new() { Format = to.Object(file.Format, Format), Path = to.Text(file.Path) };

    private VirtualGatewaySpecLoggingAccessLogFileFormatArgs Format(Model.LoggingFormat format) =>
        new() { Jsons = to.List(format.Json, Json), Text = to.Text(format.Text) };

    private VirtualGatewaySpecLoggingAccessLogFileFormatJsonArgs Json(Model.JsonFormatRef pair) =>
        new() { Key = to.Text(pair.Key), Value = to.Text(pair.Value) };
}

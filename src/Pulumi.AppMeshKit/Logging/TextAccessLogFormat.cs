namespace Pulumi.AppMeshKit;

/// <summary>A line of text; made by <see cref="AccessLogFormat.Text"/>.</summary>
public sealed record TextAccessLogFormat : AccessLogFormat
{
    internal TextAccessLogFormat(string format) => Format = format;

    /// <summary>The line.</summary>
    public string Format { get; }
}

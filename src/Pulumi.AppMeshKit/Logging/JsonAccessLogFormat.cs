namespace Pulumi.AppMeshKit;

/// <summary>A JSON object; made by <see cref="AccessLogFormat.Json"/>.</summary>
public sealed record JsonAccessLogFormat : AccessLogFormat
{
    internal JsonAccessLogFormat(IReadOnlyList<(string Key, string Value)> members) => Members = members;

    /// <summary>Its members, in order.</summary>
    public IReadOnlyList<(string Key, string Value)> Members { get; }
}

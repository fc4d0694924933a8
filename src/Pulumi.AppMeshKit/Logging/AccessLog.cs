namespace Pulumi.AppMeshKit;

/// <summary>Where a proxy writes its access log.</summary>
public sealed record AccessLog
{
    /// <summary>No access log, where a default would bring one.</summary>
    public static AccessLog None { get; } = new() { IsNone = true };

    /// <summary>To the proxy's standard output, in Envoy's own line format: the default (D-18, D-19).</summary>
    public static AccessLog Stdout { get; } = new();

    /// <summary>The file, 1 to 255 characters (LOG-001); Envoy does not start when it cannot write it (LOG-002). <c>/dev/stdout</c> by default.</summary>
    public string Path { get; init; } = KitDefaults.AccessLogPath;

    /// <summary>The form of an entry. Null is Envoy's own line (D-19).</summary>
    public AccessLogFormat? Format { get; init; }

    internal bool IsNone { get; init; }
}

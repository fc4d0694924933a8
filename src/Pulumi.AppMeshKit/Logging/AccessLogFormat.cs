using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

/// <summary>The form of an access log entry: a line of text or a JSON object.</summary>
public abstract record AccessLogFormat
{
    private protected AccessLogFormat()
    {
    }

    /// <summary>A line of text.</summary>
    /// <param name="format">1 to 1000 characters with Envoy's <c>%OPERATORS%</c> (LOG-004); end it with a line feed (LOG-007).</param>
    public static TextAccessLogFormat Text(string format) => new(format);

    /// <summary>A JSON object.</summary>
    /// <param name="members">Names and values with Envoy's <c>%OPERATORS%</c>, 1 to 100 characters each (LOG-005).</param>
    public static JsonAccessLogFormat Json(params (string Key, string Value)[] members) => new(ApiList.Create(members, null));
}

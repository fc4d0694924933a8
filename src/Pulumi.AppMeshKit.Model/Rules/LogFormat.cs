using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Envoy's access log format: text with operators between per cent signs, such as <c>%REQ(:METHOD)%</c>.</summary>
internal static partial class LogFormat
{
    /// <summary>The operators of the Envoy versions that App Mesh shipped.</summary>
    private static readonly FrozenSet<string> _operators = new[]
    {
        "ACCESS_LOG_TYPE", "BYTES_RECEIVED", "BYTES_SENT", "CLUSTER_METADATA", "CONNECTION_ID", "CONNECTION_TERMINATION_DETAILS",
        "DOWNSTREAM_DIRECT_REMOTE_ADDRESS", "DOWNSTREAM_DIRECT_REMOTE_ADDRESS_WITHOUT_PORT", "DOWNSTREAM_HEADER_BYTES_RECEIVED",
        "DOWNSTREAM_HEADER_BYTES_SENT", "DOWNSTREAM_LOCAL_ADDRESS", "DOWNSTREAM_LOCAL_ADDRESS_WITHOUT_PORT", "DOWNSTREAM_LOCAL_PORT",
        "DOWNSTREAM_LOCAL_SUBJECT", "DOWNSTREAM_LOCAL_URI_SAN", "DOWNSTREAM_PEER_CERT", "DOWNSTREAM_PEER_CERT_V_END",
        "DOWNSTREAM_PEER_CERT_V_START", "DOWNSTREAM_PEER_FINGERPRINT_1", "DOWNSTREAM_PEER_FINGERPRINT_256", "DOWNSTREAM_PEER_ISSUER",
        "DOWNSTREAM_PEER_SERIAL", "DOWNSTREAM_PEER_SUBJECT", "DOWNSTREAM_PEER_URI_SAN", "DOWNSTREAM_REMOTE_ADDRESS",
        "DOWNSTREAM_REMOTE_ADDRESS_WITHOUT_PORT", "DOWNSTREAM_REMOTE_PORT", "DOWNSTREAM_TLS_CIPHER", "DOWNSTREAM_TLS_SESSION_ID",
        "DOWNSTREAM_TLS_VERSION", "DOWNSTREAM_TRANSPORT_FAILURE_REASON", "DOWNSTREAM_WIRE_BYTES_RECEIVED",
        "DOWNSTREAM_WIRE_BYTES_SENT", "DURATION", "DYNAMIC_METADATA", "ENVIRONMENT", "FILTER_CHAIN_NAME", "FILTER_STATE",
        "GRPC_STATUS", "GRPC_STATUS_NUMBER", "HOSTNAME", "LOCAL_REPLY_BODY", "METADATA", "PROTOCOL", "REQ", "REQ_WITHOUT_QUERY",
        "REQUEST_DURATION", "REQUEST_HEADERS_BYTES", "REQUEST_TX_DURATION", "REQUESTED_SERVER_NAME", "RESP", "RESPONSE_CODE",
        "RESPONSE_CODE_DETAILS", "RESPONSE_DURATION", "RESPONSE_FLAGS", "RESPONSE_FLAGS_LONG", "RESPONSE_HEADERS_BYTES",
        "RESPONSE_TRAILERS_BYTES", "RESPONSE_TX_DURATION", "ROUTE_NAME", "START_TIME", "STREAM_ID", "TLS_JA3_FINGERPRINT", "TRAILER",
        "UNIQUE_ID", "UPSTREAM_CLUSTER", "UPSTREAM_CLUSTER_RAW", "UPSTREAM_FILTER_STATE", "UPSTREAM_HEADER_BYTES_RECEIVED",
        "UPSTREAM_HEADER_BYTES_SENT", "UPSTREAM_HOST", "UPSTREAM_LOCAL_ADDRESS", "UPSTREAM_LOCAL_ADDRESS_WITHOUT_PORT",
        "UPSTREAM_LOCAL_PORT", "UPSTREAM_METADATA", "UPSTREAM_PEER_CERT", "UPSTREAM_PEER_ISSUER", "UPSTREAM_PEER_SUBJECT",
        "UPSTREAM_PROTOCOL", "UPSTREAM_REMOTE_ADDRESS", "UPSTREAM_REMOTE_ADDRESS_WITHOUT_PORT", "UPSTREAM_REMOTE_PORT",
        "UPSTREAM_REQUEST_ATTEMPT_COUNT", "UPSTREAM_TLS_CIPHER", "UPSTREAM_TLS_SESSION_ID", "UPSTREAM_TLS_VERSION",
        "UPSTREAM_TRANSPORT_FAILURE_REASON", "UPSTREAM_WIRE_BYTES_RECEIVED", "UPSTREAM_WIRE_BYTES_SENT", "VIRTUAL_CLUSTER_NAME",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The first operator that Envoy does not know, a lone <c>%</c> as it is; null when all is well.</summary>
    public static string? FirstProblem(string format)
    {
        for (var start = format.IndexOf('%', StringComparison.Ordinal); start >= 0; start = format.IndexOf('%', start))
        {
            if (start + 1 < format.Length && format[start + 1] == '%')
            {
                start += 2;
            }
            else if (Operator().Match(format, start) is { Success: true } match)
            {
                if (!_operators.Contains(match.Groups["name"].Value)) return match.Value;
                start += match.Length;
            }
            else
            {
                return "%";
            }

            if (start >= format.Length) return null;
        }

        return null;
    }

    /// <summary>A name, perhaps an argument in brackets (which may hold per cent signs), perhaps a length.</summary>
    [GeneratedRegex(@"\G%(?<name>[A-Z][A-Z0-9_]*)(\([^()]*\))?(:[0-9]+)?%", RegexOptions.CultureInvariant)]
    private static partial Regex Operator();
}

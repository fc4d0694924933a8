using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>What routes see of a request, by dimension.</summary>
internal sealed class RequestFacts(SimulatedRequest request)
{
    private readonly string _path = request.Kind == TrafficKind.Tcp ? string.Empty : RequestPath.Normal(request.Path);

    public SimulatedRequest Request { get; } = request;

    /// <summary>The value of a dimension; null where the request has none.</summary>
    public string? this[Dimension dimension] => dimension.Kind switch
    {
        DimensionKind.Traffic => TrafficText(Request.Kind),
        DimensionKind.Port => Request.Port?.ToString(CultureInfo.InvariantCulture),
        DimensionKind.Host => Request.Host,
        DimensionKind.Path => _path,
        DimensionKind.Method => Request.Method,
        DimensionKind.Scheme => Request.Scheme,
        DimensionKind.Query => RequestPath.Query(Request.Path, dimension.Name),
        _ => Header(dimension.Name),
    };

    public static string TrafficText(TrafficKind kind) => kind switch
    {
        TrafficKind.Grpc => "grpc",
        TrafficKind.Tcp => "tcp",
        _ => "http",
    };

    private string? Header(string name)
    {
        switch (name)
        {
            case "host" or ":authority":
                return Request.Host;
            case ":path":
                return Request.Path;
            case ":method":
                return Request.Method;
            case ":scheme":
                return Request.Scheme;
            default:
                var values = Request.Headers.Where(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value).ToList();
                return values.Count == 0 ? null : string.Join(',', values);
        }
    }
}

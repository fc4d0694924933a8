namespace Pulumi.AppMeshKit.Model;

/// <summary>A request made of one value for each dimension.</summary>
internal static class Witness
{
    public static SimulatedRequest Of(RouteSpace space, IReadOnlyDictionary<Dimension, string?> values, string host)
    {
        var request = new SimulatedRequest
        {
            Kind = space.Protocol switch
            {
                "grpc" => TrafficKind.Grpc,
                "tcp" => TrafficKind.Tcp,
                _ => TrafficKind.Http,
            },
            Method = space.Protocol == "grpc" ? "POST" : "GET",
            Path = space.Protocol == "grpc" ? "/any.Service/Any" : "/",
            Host = host,
            Port = space.Port,
        };
        List<string> query = [];
        foreach (var (dimension, value) in values.OrderBy(pair => pair.Key.Kind).ThenBy(pair => pair.Key.Name, StringComparer.Ordinal))
        {
            if (value is null) continue;

            request = dimension.Kind switch
            {
                DimensionKind.Path => request with { Path = value },
                DimensionKind.Method => request with { Method = value },
                DimensionKind.Scheme => request with { Scheme = value },
                DimensionKind.Header when dimension.Name == "host" => request with { Host = value },
                DimensionKind.Header => request with { Headers = [.. request.Headers, new RequestHeader(dimension.Name, value)] },
                _ => request,
            };
            if (dimension.Kind == DimensionKind.Query) query.Add(value.Length == 0 ? dimension.Name : $"{dimension.Name}={value}");
        }

        return query.Count == 0 ? request : request with { Path = $"{request.Path}?{string.Join('&', query)}" };
    }
}

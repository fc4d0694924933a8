using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A range that a route demands of a header.</summary>
/// <param name="Route">The route.</param>
/// <param name="Condition">The condition on the header.</param>
/// <param name="Range">Its range.</param>
internal sealed record RangeOfRoute(RouteEntry Route, TextCondition Condition, RangeTest Range)
{
    /// <summary>Where the end of the range stands.</summary>
    public Place EndPlace
    {
        get
        {
            var headers = Route.Match switch
            {
                HttpRouteMatch http => http.Headers,
                HttpGatewayRouteMatch http => http.Headers,
                _ => null,
            };
            var at = Route.MatchPlace.At("headers", headers);
            for (var index = 0; index < headers?.Count; index++)
            {
                if (headers[index] is { Match: { Range: { } range } match } header && range.Start == Range.From && range.End == Range.Below)
                    return at.Item(index, header).At("match", match).At("range", range).At("end", range.End);
            }

            return at;
        }
    }

    /// <summary>A number as the value of a header.</summary>
    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}

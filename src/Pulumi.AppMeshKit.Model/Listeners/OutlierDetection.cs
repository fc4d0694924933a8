using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Leaves an instance out for a while when it keeps failing. All members belong together.</summary>
public sealed record OutlierDetection : ApiObject
{
    /// <summary>How long an instance is left out; it is multiplied by the number of times it was. Required.</summary>
    public Duration? BaseEjectionDuration { get; init; }

    /// <summary>Time from one look at the failures to the next. Required.</summary>
    public Duration? Interval { get; init; }

    /// <summary>Share of the instances that may be left out at a time, 0 to 100; one always may. Required.</summary>
    public Value<int>? MaxEjectionPercent { get; init; }

    /// <summary>Answers of status 5xx in a row that count as failing, 1 or more. Required.</summary>
    public Value<long>? MaxServerErrors { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("baseEjectionDuration", BaseEjectionDuration);
        members.Object("interval", Interval);
        members.Leaf("maxEjectionPercent", MaxEjectionPercent);
        members.Leaf("maxServerErrors", MaxServerErrors);
    }

    internal static OutlierDetection Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        BaseEjectionDuration = from.Object("baseEjectionDuration", Duration.Read),
        Interval = from.Object("interval", Duration.Read),
        MaxEjectionPercent = from.Int("maxEjectionPercent"),
        MaxServerErrors = from.Long("maxServerErrors"),
    };
}

namespace Pulumi.AppMeshKit.Model;

/// <summary>Outlier detection.</summary>
internal static class OutlierDetectionRules
{
    public static IEnumerable<Finding> Check(Place at, OutlierDetection outliers) => Findings.Of(
        Parts(at, outliers),
        Bounds(at, outliers),
        Time(at, "interval", outliers.Interval, "10 s"),
        Time(at, "baseEjectionDuration", outliers.BaseEjectionDuration, "30 s"));

    private static IEnumerable<Finding> Parts(Place at, OutlierDetection outliers)
    {
        if (outliers.BaseEjectionDuration is null) yield return RuleBook.OutlierPart(at.Missing("baseEjectionDuration"), "baseEjectionDuration");
        if (outliers.Interval is null) yield return RuleBook.OutlierPart(at.Missing("interval"), "interval");
        if (outliers.MaxEjectionPercent is null) yield return RuleBook.OutlierPart(at.Missing("maxEjectionPercent"), "maxEjectionPercent");
        if (outliers.MaxServerErrors is null) yield return RuleBook.OutlierPart(at.Missing("maxServerErrors"), "maxServerErrors");
    }

    private static IEnumerable<Finding> Bounds(Place at, OutlierDetection outliers)
    {
        if (outliers.MaxServerErrors.IsOutside(1)) yield return RuleBook.OutlierErrors(at.At("maxServerErrors", outliers.MaxServerErrors), outliers.MaxServerErrors!);
        if (outliers.MaxEjectionPercent.IsOutside(0, 100)) yield return RuleBook.OutlierPercent(at.At("maxEjectionPercent", outliers.MaxEjectionPercent), outliers.MaxEjectionPercent!);
    }

    private static IEnumerable<Finding> Time(Place at, string member, Duration? time, string envoyDefault)
    {
        foreach (var finding in at.Inside(member, time, DurationRules.Check)) yield return finding;
        if ((time?.Value).Has(out var value) && value == 0) yield return RuleBook.OutlierTime(at.At(member, time), envoyDefault);
    }
}

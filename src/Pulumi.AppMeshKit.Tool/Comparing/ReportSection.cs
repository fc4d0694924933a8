namespace Pulumi.AppMeshKit.Tool;

/// <summary>A part of a report that knows shorter forms of itself.</summary>
/// <param name="Importance">What is shortened last: the largest.</param>
/// <param name="Forms">The forms, the longest first; the last one may be empty where the part may go altogether.</param>
internal sealed record ReportSection(int Importance, IReadOnlyList<string> Forms)
{
    /// <summary>A part that is always there as it is.</summary>
    public static ReportSection Fixed(string text) => new(int.MaxValue, [text]);
}

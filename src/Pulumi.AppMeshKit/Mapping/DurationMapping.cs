using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>Time spans as the API takes them: whole seconds where they can be, else milliseconds.</summary>
internal static class DurationMapping
{
    internal static Duration? Duration(this MapContext context, TimeSpan? span, Origin at)
    {
        if (span is not { } time) return null;

        var millis = context.Millis(time, at);
        var (unit, value) = millis % 1000 == 0 ? ("s", millis / 1000) : ("ms", millis);
        if (value > int.MaxValue) context.Report(RuleBook.TooLong(context.Subject, at, time));

        return new Duration { Origin = at, Unit = at.Leaf(unit), Value = at.Leaf(value) };
    }

    internal static long Millis(this MapContext context, TimeSpan time, Origin at)
    {
        if (time.Ticks % TimeSpan.TicksPerMillisecond != 0)
        {
            context.Report(RuleBook.FractionOfMillisecond(context.Subject, at, time));
        }

        return time.Ticks / TimeSpan.TicksPerMillisecond;
    }
}

using System.Globalization;

namespace AppMeshKit.Build;

internal static class Seconds
{
    public static string Of(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s");
}

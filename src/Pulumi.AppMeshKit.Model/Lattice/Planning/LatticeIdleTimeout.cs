namespace Pulumi.AppMeshKit.Model;

/// <summary>How long a connection may be idle: a service has one time for all its versions.</summary>
internal static class LatticeIdleTimeout
{
    /// <summary>The shortest time that VPC Lattice takes, and its default, in seconds.</summary>
    public const int Least = 60;

    /// <summary>The longest time that VPC Lattice takes, in seconds.</summary>
    public const int Most = 600;

    /// <summary>The longest of the listeners' idle timeouts, whole seconds, within the bounds; null where none is given.</summary>
    public static int? Of(IEnumerable<Listener> listeners)
    {
        var times = listeners.Select(SecondsOf).OfType<int>().Select(Nearest).ToList();
        return times.Count == 0 ? null : times.Max();
    }

    /// <summary>The nearest time that VPC Lattice takes. Zero switches the timeout off on App Mesh, so the longest comes nearest to it.</summary>
    public static int Nearest(int seconds) => seconds == 0 ? Most : Math.Clamp(seconds, Least, Most);

    /// <summary>The idle timeout of a listener, seconds rounded up; null where it gives none.</summary>
    public static int? SecondsOf(Listener listener) => SecondsOf(Of(listener));

    /// <summary>The idle timeout of a listener, whatever its protocol; null where it gives none.</summary>
    public static Duration? Of(Listener listener) => listener.Timeout?.Http?.Idle ?? listener.Timeout?.Http2?.Idle ?? listener.Timeout?.Grpc?.Idle;

    /// <summary>A duration, seconds rounded up; null where it is not known.</summary>
    public static int? SecondsOf(Duration? time) =>
        !(time?.Value).Has(out var value) ? null
        : time!.Unit == "ms" ? (int)Math.Min(int.MaxValue, (value + 999) / 1000)
        : (int)Math.Min(int.MaxValue, value);
}

using System.Diagnostics;
using Pulumi.Testing;

namespace Pulumi.AppMeshKit.Bench;

/// <summary>What previews cost.</summary>
/// <param name="Milliseconds">Time on the clock.</param>
/// <param name="Processor">Milliseconds of processor time, of all threads: the steadier figure on a busy machine.</param>
/// <param name="Bytes">Memory allocated, by all threads.</param>
internal readonly record struct Measurement(double Milliseconds, double Processor, double Bytes)
{
    /// <summary>Measures one preview.</summary>
    /// <param name="side">How the mesh is registered.</param>
    /// <param name="services">The number of services.</param>
    internal static async Task<Measurement> OfAsync(Side side, int services)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        var resources = await Deployment.TestAsync(
            new PreviewMocks(), new TestOptions { IsPreview = true }, () => side.Register(services, null));
        clock.Stop();
        processor = Environment.CpuUsage.TotalTime - processor;
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;

        var expected = Comparison.ResourcesOfMesh + (services * Comparison.ResourcesOfService);
        return resources.Length == expected
            ? new(clock.Elapsed.TotalMilliseconds, processor.TotalMilliseconds, bytes)
            : throw new InvalidOperationException($"{side.Name}: {resources.Length} resources, not {expected}.");
    }

    /// <summary>The medians of several measurements.</summary>
    /// <param name="all">The measurements.</param>
    internal static Measurement Median(IReadOnlyList<Measurement> all) => new(
        Median(all.Select(one => one.Milliseconds)),
        Median(all.Select(one => one.Processor)),
        Median(all.Select(one => one.Bytes)));

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}

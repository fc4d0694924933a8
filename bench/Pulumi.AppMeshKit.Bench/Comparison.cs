namespace Pulumi.AppMeshKit.Bench;

/// <summary>Both sides at one size.</summary>
/// <param name="Services">The number of services.</param>
/// <param name="ByHand">Without the kit.</param>
/// <param name="WithKit">With the kit.</param>
/// <param name="Noise">How far the rounds by hand are from their middle, in milliseconds for each service.</param>
internal sealed record Comparison(int Services, Measurement ByHand, Measurement WithKit, double Noise)
{
    /// <summary>The mesh and its component.</summary>
    internal const int ResourcesOfMesh = 2;

    /// <summary>Two nodes, a router, two routes, a virtual service and their component.</summary>
    internal const int ResourcesOfService = 7;

    /// <summary>Milliseconds that the kit adds to each service.</summary>
    internal double AddedMilliseconds => (WithKit.Milliseconds - ByHand.Milliseconds) / Services;

    /// <summary>Milliseconds of processor time that the kit adds to each service.</summary>
    internal double AddedProcessor => (WithKit.Processor - ByHand.Processor) / Services;

    /// <summary>Bytes that the kit adds to each service.</summary>
    internal double AddedBytes => (WithKit.Bytes - ByHand.Bytes) / Services;

    /// <summary>The time with the kit, where the time by hand is 1.</summary>
    internal double Ratio => WithKit.Milliseconds / ByHand.Milliseconds;

    /// <summary>Lets the compiler and the caches settle.</summary>
    internal static async Task WarmUpAsync()
    {
        for (var round = 0; round < 6; round++)
        {
            await Measurement.OfAsync(Side.ByHand, 50);
            await Measurement.OfAsync(Side.WithKit, 50);
        }
    }

    /// <summary>Measures both sides in turn, each first as often as the other, so that a noisy moment falls on either.</summary>
    /// <param name="services">The number of services.</param>
    internal static async Task<Comparison> RunAsync(int services)
    {
        List<Measurement> byHand = [];
        List<Measurement> withKit = [];
        for (var round = 0; round < Rounds(services); round++)
        {
            if (round % 2 == 0) byHand.Add(await Measurement.OfAsync(Side.ByHand, services));
            withKit.Add(await Measurement.OfAsync(Side.WithKit, services));
            if (round % 2 == 1) byHand.Add(await Measurement.OfAsync(Side.ByHand, services));
        }

        var noise = (byHand.Max(one => one.Milliseconds) - byHand.Min(one => one.Milliseconds)) / 2 / services;
        return new(services, Measurement.Median(byHand), Measurement.Median(withKit), noise);
    }

    /// <summary>Small previews are short and noisy, so they run more often.</summary>
    internal static int Rounds(int services) => Math.Clamp(1000 / services, 7, 25);
}

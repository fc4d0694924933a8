namespace Pulumi.AppMeshKit.Model;

/// <summary>How many settings a target keeps.</summary>
/// <param name="Full">Those that it keeps.</param>
/// <param name="Partial">Those that it has something like.</param>
/// <param name="Lost">Those that it does not have.</param>
internal readonly record struct SettingCount(int Full, int Partial, int Lost)
{
    private const int All = 100;

    /// <summary>All of them.</summary>
    public int Total => Full + Partial + Lost;

    /// <summary>
    /// What is kept in per cent: a setting that is kept counts 1, one that comes near 1/2. Rounded down, so that 100 says that nothing is lost;
    /// null where there are no settings.
    /// </summary>
    public int? Score => Total == 0 ? null : ((2 * Full) + Partial) * All / (2 * Total);

    /// <summary>The settings of both.</summary>
    public static SettingCount operator +(SettingCount one, SettingCount other) => new(one.Full + other.Full, one.Partial + other.Partial, one.Lost + other.Lost);
}

namespace Pulumi.AppMeshKit;

/// <summary>The share of a version: a plain number, or a number with the port that takes it (<c>new(90) { Port = 9090 }</c>).</summary>
/// <param name="Share">0 to 100 (RT-003). Shares are relative: 1 and 1 is half and half. They add up to 1 to 100 (RT-004, RT-005).</param>
public readonly record struct Weight(int Share)
{
    /// <summary>
    /// The listener port of the version that takes the traffic. Null is its only one; of several, the one with the port that the
    /// route matches (VR-007).
    /// </summary>
    public int? Port { get; init; }

    /// <summary>A share without a port.</summary>
    /// <param name="share">0 to 100.</param>
    public static implicit operator Weight(int share) => new(share);
}

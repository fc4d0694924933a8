namespace Pulumi.AppMeshKit;

/// <summary>Ejects hosts that answer with server errors. Needs Cloud Map or DNS response type ENDPOINTS to see single hosts (OD-004).</summary>
public sealed record OutlierDetection
{
    /// <summary>No outlier detection, where a default would bring one.</summary>
    public static OutlierDetection None { get; } = new() { IsNone = true };

    /// <summary>Server errors (5xx) in a row that eject a host, 1 or more (OD-002); 5 by default (D-12).</summary>
    public int MaxServerErrors { get; init; } = KitDefaults.OutlierMaxServerErrors;

    /// <summary>Time between two sweeps; 30 s by default (D-12).</summary>
    public TimeSpan Interval { get; init; } = KitDefaults.OutlierInterval;

    /// <summary>How long a host stays out the first time; 10 s by default (D-12).</summary>
    public TimeSpan BaseEjectionDuration { get; init; } = KitDefaults.OutlierBaseEjection;

    /// <summary>Share of the hosts that may be out at once, 0 to 100 per cent (OD-003); 50 by default (D-12). One host may always be ejected.</summary>
    public int MaxEjectionPercent { get; init; } = KitDefaults.OutlierMaxEjectionPercent;

    internal bool IsNone { get; init; }

    /// <summary><c>true</c> is outlier detection with every default, <c>false</c> is <see cref="None"/>.</summary>
    /// <param name="enabled">Whether to eject.</param>
    public static implicit operator OutlierDetection(bool enabled) => enabled ? new() : None;
}

namespace Pulumi.AppMeshKit.Model;

/// <summary>Somebody's decision to do without what a target does not keep.</summary>
public sealed record AcceptedLoss
{
    /// <summary>Does without a feature: <c>new("LOSS-041", reason: "the load balancer rewrites")</c>.</summary>
    /// <param name="id">The loss, as it is reported: <c>LOSS-041</c>.</param>
    /// <param name="reason">Why: whoever reads it later will ask.</param>
    public AcceptedLoss(string id, string reason) => (Id, Reason) = (id, reason);

    /// <summary>The loss.</summary>
    public string Id { get; init; }

    /// <summary>Why.</summary>
    public string Reason { get; init; }

    /// <summary>Where it was written.</summary>
    public Origin? Origin { get; init; }
}

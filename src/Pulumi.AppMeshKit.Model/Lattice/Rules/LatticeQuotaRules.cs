namespace Pulumi.AppMeshKit.Model;

/// <summary>Quotas of VPC Lattice that a whole mesh can reach. An account may have been given more.</summary>
internal static class LatticeQuotaRules
{
    /// <summary>Services of a service network.</summary>
    internal const int Services = 500;

    /// <summary>Target groups of a region.</summary>
    internal const int TargetGroups = 500;

    /// <summary>What is over a quota.</summary>
    public static IEnumerable<Finding> OfMesh(MeshModel mesh, IReadOnlyList<LatticeService> services)
    {
        if (services.Count == 0) yield break;

        var at = mesh.Document is { } document ? Place.Of(document) : Place.Of(services[0].Request);
        if (services.Count > Services) yield return RuleBook.LatticeQuota(at, services.Count, "service", Services, "service network");
        var groups = services.Sum(service => service.TargetGroups.Count);
        if (groups > TargetGroups) yield return RuleBook.LatticeQuota(at, groups, "target group", TargetGroups, "region");
    }
}

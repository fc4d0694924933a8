namespace Pulumi.AppMeshKit.Model;

/// <summary>Names on VPC Lattice: what had to be changed, and what became equal by that.</summary>
internal static class LatticeNameRules
{
    /// <summary>The names of a plan.</summary>
    /// <param name="network">The service network, where it is made here.</param>
    /// <param name="services">The services.</param>
    public static IEnumerable<Finding> Check(LatticeNetwork? network, IReadOnlyList<LatticeService> services)
    {
        if (network is not null && network.Name != $"{network.Request.Name}")
            yield return RuleBook.LatticeName(Place.Of(network.Request).At("meshName", network.Request.Name), "service network", network.Request.Name!, network.Name);

        foreach (var finding in Twice(services, service => service.Name, service => Place.Of(service.Request).At("virtualServiceName", service.Request.Name), "services", service => service.Request.Name)) yield return finding;
        foreach (var finding in services.SelectMany(OfService)) yield return finding;
    }

    private static IEnumerable<Finding> OfService(LatticeService service) =>
        Twice(service.TargetGroups, group => group.Name, group => Place.Of(group.Node).At("virtualNodeName", group.Node.Name), "target groups", group => group.Node.Name);

    private static IEnumerable<Finding> Twice<T>(IEnumerable<T> items, Func<T, string> nameOf, Func<T, Place> placeOf, string plural, Func<T, Value<string>?> textOf) => items
        .GroupBy(nameOf, StringComparer.Ordinal)
        .Where(group => group.Skip(1).Any())
        .Select(group => RuleBook.LatticeSameName(placeOf(group.Last()), plural, [.. group.Select(item => $"{textOf(item)}")], group.Key));
}

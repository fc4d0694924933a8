namespace Pulumi.AppMeshKit.Model;

/// <summary>Entries of the column of VPC Lattice.</summary>
internal static class Lattice
{
    /// <summary>What it keeps.</summary>
    public static FidelityEntry Full(params IEnumerable<FidelityPath>[] places) => Entry(FidelityLevel.Full, places);

    /// <summary>What it has something like.</summary>
    /// <param name="how">What it has: what follows its name in a sentence.</param>
    /// <param name="remedy">What to do about the rest.</param>
    /// <param name="places">Where it is written.</param>
    public static FidelityEntry Partial(string how, string remedy, params IEnumerable<FidelityPath>[] places) =>
        Entry(FidelityLevel.Partial, places) with { How = how, Remedy = remedy };

    /// <summary>What it does not have.</summary>
    /// <param name="how">What it lacks, and what that does: what follows its name in a sentence.</param>
    /// <param name="remedy">What to do instead.</param>
    /// <param name="places">Where it is written.</param>
    public static FidelityEntry None(string how, string remedy, params IEnumerable<FidelityPath>[] places) =>
        Entry(FidelityLevel.None, places) with { How = how, Remedy = remedy };

    private static FidelityEntry Entry(FidelityLevel level, IEnumerable<FidelityPath>[] places) =>
        new() { Engine = TargetEngine.VpcLattice, Level = level, Paths = [.. places.SelectMany(some => some)] };
}

namespace Pulumi.AppMeshKit.Model;

/// <summary>What came of looking for a request.</summary>
/// <param name="Witness">The request; null where none was found.</param>
/// <param name="IsImpossible">Whether it is certain that there is none.</param>
/// <param name="InTheWay">Where there is none: for each best attempt, the routes that take it nevertheless.</param>
/// <param name="Obstacle">Why nobody can say: <c>its expressions</c> or <c>the number of combinations</c>; null where somebody can.</param>
internal sealed record SearchResult(SimulatedRequest? Witness, bool IsImpossible, IReadOnlyList<RouteSet> InTheWay, string? Obstacle)
{
    public static SearchResult TooLarge { get; } = new(null, false, [], "there are too many combinations of matchers to try");

    public static SearchResult Undecided { get; } = new(null, false, [], "regular expressions decide, and no sample of them shows it");

    public static SearchResult Found(SimulatedRequest witness) => new(witness, false, [], null);

    public static SearchResult Impossible(IReadOnlyList<RouteSet> inTheWay) => new(null, true, inTheWay, null);
}

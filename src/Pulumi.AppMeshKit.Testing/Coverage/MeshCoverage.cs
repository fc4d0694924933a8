using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Pulumi.AppMeshKit.Testing;

/// <summary>Which gateway routes, routes and targets of a mesh the assertions of one <see cref="MeshTest"/> have reached.</summary>
[StackTraceHidden]
public sealed class MeshCoverage
{
    private readonly string? _mesh;

    internal MeshCoverage(string? mesh, IEnumerable<CoverageItem> items) => (_mesh, Items) = (mesh, [.. items]);

    /// <summary>All there is to reach, by kind and name. A target with weight 0 is not among it.</summary>
    public IReadOnlyList<CoverageItem> Items { get; }

    /// <summary>What no test has reached.</summary>
    public IReadOnlyList<CoverageItem> Missed => [.. Items.Where(item => !item.IsReached)];

    /// <summary>The part that was reached, 0 to 1; 1 where there is nothing to reach.</summary>
    public double Share => Items.Count == 0 ? 1 : (double)(Items.Count - Missed.Count) / Items.Count;

    /// <summary>The tests have reached enough.</summary>
    /// <param name="share">The part that must be reached, 0 to 1: <c>0.9</c> for ninety per cent.</param>
    /// <exception cref="MeshAssertionException">They have not; the message lists what no test has reached.</exception>
    public void ShouldBeAtLeast(double share)
    {
        if (share is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(share), share, "a share is 0 to 1; ninety per cent are 0.9.");
        if (Share < share) throw new MeshAssertionException($"Expected that tests reach {Percent(share)} of mesh \"{_mesh}\", but they reach {Percent(Share)}.\n\n{this}");
    }

    /// <summary>A small table: how many of each kind were reached, and the names of those that were not. Lines end with a line feed; the last one does not.</summary>
    public override string ToString()
    {
        var text = new StringBuilder().Append("coverage of mesh ").Append(_mesh).Append(": ").Append(Count(Items)).Append(" (").Append(Percent(Share)).Append(')');
        foreach (var kind in Items.GroupBy(item => item.Kind)) text.Append("\n  ").Append((Noun(kind.Key) + "s").PadRight(14)).Append("  ").Append(Count([.. kind]));
        if (Missed.Count == 0) return text.ToString();

        text.Append("\nno test reached");
        foreach (var item in Missed) text.Append("\n  ").Append(Noun(item.Kind).PadRight(14)).Append("  ").Append(item.Name);
        return text.ToString();
    }

    private static string Count(IReadOnlyCollection<CoverageItem> items) =>
        string.Create(CultureInfo.InvariantCulture, $"{items.Count(item => item.IsReached)} of {items.Count}");

    // Rounded down: what is not all is never shown as 100 %.
    private static string Percent(double share) => (Math.Floor(share * 1000 + 1e-6) / 10).ToString("0.#", CultureInfo.InvariantCulture) + " %";

    private static string Noun(CoverageKind kind) => kind switch
    {
        CoverageKind.GatewayRoute => "gateway route",
        CoverageKind.Route => "route",
        _ => "target",
    };
}

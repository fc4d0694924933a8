namespace Pulumi.AppMeshKit.Model.Json;

/// <summary>Finds the name that somebody probably meant.</summary>
internal static class NearestName
{
    /// <summary>Longer names than this are nobody's slip of the pen; comparing them would only take time.</summary>
    private const int Longest = 64;

    /// <summary>The candidate nearest to a name, letter case aside; null when none is near.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="candidates">The names there are.</param>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        if (name.Length > Longest) return null;
        var lower = name.ToLowerInvariant();
        return candidates
            .Select(candidate => (candidate, distance: Distance(lower, candidate.ToLowerInvariant())))
            .Where(pair => pair.distance <= Math.Max(1, pair.candidate.Length / 3))
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>How many letters must be put in, taken out or changed to get from one text to the other.</summary>
    private static int Distance(string from, string to)
    {
        var previous = new int[to.Length + 1];
        var current = new int[to.Length + 1];
        for (var column = 0; column <= to.Length; column++) previous[column] = column;

        for (var row = 1; row <= from.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= to.Length; column++)
            {
                var change = previous[column - 1] + (from[row - 1] == to[column - 1] ? 0 : 1);
                current[column] = Math.Min(change, Math.Min(previous[column], current[column - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[to.Length];
    }
}

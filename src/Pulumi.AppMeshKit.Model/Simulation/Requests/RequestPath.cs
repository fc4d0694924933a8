using System.Text;

namespace Pulumi.AppMeshKit.Model;

/// <summary>What of a path counts for a match: without the query, without <c>/./</c>, <c>/../</c> and double slashes.</summary>
internal static class RequestPath
{
    /// <summary>The path that routes compare: dots are resolved first and slashes merged then, as in Envoy. Escaped slashes stay.</summary>
    public static string Normal(string target)
    {
        var path = Split(target).Path;
        if (!path.Contains("//", StringComparison.Ordinal) && !path.Contains("/.", StringComparison.Ordinal)) return path;

        List<string> kept = [];
        var segments = path.Split('/');
        for (var index = 1; index < segments.Length; index++)
        {
            var isLast = index == segments.Length - 1;
            switch (segments[index])
            {
                case "..":
                    if (kept.Count > 0) kept.RemoveAt(kept.Count - 1);
                    if (isLast) kept.Add(string.Empty);
                    break;
                case ".":
                    if (isLast) kept.Add(string.Empty);
                    break;
                default:
                    kept.Add(segments[index]);
                    break;
            }
        }

        var isFolder = kept.Count > 0 && kept[^1].Length == 0;
        kept.RemoveAll(segment => segment.Length == 0);
        if (isFolder) kept.Add(string.Empty);
        return new StringBuilder("/").AppendJoin('/', kept).ToString();
    }

    /// <summary>The path, and the query with its question mark.</summary>
    public static (string Path, string Query) Split(string target)
    {
        var mark = target.IndexOfAny(['?', '#']);
        if (mark < 0) return (target, string.Empty);

        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var query = target[mark] == '?' ? target[mark..(hash > mark ? hash : target.Length)] : string.Empty;
        return (target[..mark], query);
    }

    /// <summary>The first value of a query parameter, as it stands there; null where there is none.</summary>
    public static string? Query(string target, string name)
    {
        var query = Split(target).Query;
        foreach (var part in query[Math.Min(1, query.Length)..].Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var sign = part.IndexOf('=', StringComparison.Ordinal);
            if ((sign < 0 ? part : part[..sign]) == name) return sign < 0 ? string.Empty : part[(sign + 1)..];
        }

        return null;
    }
}

using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>
/// Annotations: what is lost, and new findings at their lines. GitHub shows ten of a kind for each step, so the worst come first and what
/// is left over is counted.
/// </summary>
internal sealed class GitHubChangeReport : IChangeReport
{
    private const int MostOfAKind = 10;

    /// <inheritdoc />
    public void Write(MeshChange change, TextWriter output)
    {
        foreach (var group in Commands(change).GroupBy(one => one.Word))
        {
            var commands = group.ToList();
            var shown = commands.Count > MostOfAKind ? MostOfAKind - 1 : commands.Count;
            foreach (var (word, file, line, title, message) in commands.Take(shown)) output.WriteLine(GitHubCommand.Of(word, file, line, title, message));
            if (shown < commands.Count) output.WriteLine(GitHubCommand.Of(group.Key, null, null, "Mesh preview", $"and {commands.Count - shown} more; the comment and the step summary have them all."));
        }
    }

    /// <summary>Where what a request is sent to is made after the change; null where it is gone, or nobody knows.</summary>
    private static Origin? PlaceOf(MeshChange change, ResourceId entrance)
    {
        var mesh = change.After.Meshes.FirstOrDefault(mesh => mesh.Name == entrance.Mesh);
        ApiRequest? request = entrance.Kind switch
        {
            ResourceKind.VirtualService => mesh?.Service(entrance.Name),
            ResourceKind.VirtualGateway => mesh?.Gateway(entrance.Name),
            _ => mesh?.Node(entrance.Name),
        };
        return request?.Origin;
    }

    private static IEnumerable<(string Word, string? File, int? Line, string Title, string Message)> Commands(MeshChange change)
    {
        foreach (var one in change.Comparison.Traffic.Where(ChangeWords.IsAlarm))
        {
            var place = PlaceOf(change, one.Entrance);
            yield return ("error", place?.File, place?.Line, one.Kind == TrafficChangeKind.Lost ? "Request loses its answer" : "Request is left to chance", $"{one.Request} to {one.EntranceText}: {one.AfterText}; it was {one.BeforeText}");
        }

        foreach (var one in change.Resources.Where(ChangeWords.IsAlarm))
            yield return ("warning", null, null, $"Serving resource is {ChangeWords.Verb(one.Kind)}", $"{one.Id}: {one.Serves}");
        foreach (var finding in change.New)
            yield return (GitHubCommand.Word(finding.Severity), finding.File, finding.Line, finding.Rule.Id, $"{finding.Resource}: {finding.Sentence}");
    }
}

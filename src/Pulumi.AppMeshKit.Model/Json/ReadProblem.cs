namespace Pulumi.AppMeshKit.Model;

/// <summary>Something a reader could not take as it stands.</summary>
/// <param name="Rule">
/// The rule that is broken: GEN-011 for a member that does not exist, GEN-012 for something of the wrong type, REF-004 for a
/// group of backends that is not there.
/// Null when the text is no JSON at all or its kind cannot be told; then there is no request.
/// </param>
/// <param name="Origin">The place: the path in the API's words, the file and the line.</param>
/// <param name="Actual">What is there, such as <c>the text "${TARGETS}"</c>.</param>
/// <param name="Expected">What must be there, such as <c>a list</c>.</param>
/// <param name="Suggestion">
/// What to write instead, where that is plain: for an unknown member the existing name nearest to it, for <c>"8080"</c> or
/// <c>8080.0</c> in the place of a number <c>8080</c>.
/// </param>
public sealed record ReadProblem(string? Rule, Origin Origin, string Actual, string Expected, string? Suggestion = null)
{
    /// <summary>A member that is written a second time.</summary>
    /// <param name="origin">The place of the second one.</param>
    internal static ReadProblem Twice(Origin origin) => new("GEN-012", origin, "the member a second time", "each member once");

    /// <summary>The file, the line and the problem, as people read it.</summary>
    public override string ToString()
    {
        var place = (Origin.File, Origin.Line) switch
        {
            (null, null) => string.Empty,
            (null, { } line) => $"line {line}: ",
            ({ } file, null) => $"{file}: ",
            ({ } file, { } line) => $"{file}:{line}: ",
        };
        var path = Origin.Path;
        var subject = path.Length == 0 ? string.Empty : path + ": ";
        var hint = Suggestion is null ? string.Empty : Rule == "GEN-012" ? $"; write {Suggestion}" : $"; did you mean \"{Suggestion}\"?";
        return $"{place}{subject}expected {Expected}, got {Actual}{hint}";
    }
}

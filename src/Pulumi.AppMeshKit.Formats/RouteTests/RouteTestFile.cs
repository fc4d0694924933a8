namespace Pulumi.AppMeshKit.Formats;

/// <summary>
/// A table of route tests in YAML or JSON: requests, and what is expected of each. Whatever the file holds, the answer is a result
/// and never an exception.
/// </summary>
/// <param name="File">The file as it was named, with forward slashes.</param>
/// <param name="Cases">The cases in their order; one that lists several requests or several sets of headers is here once for each.</param>
/// <param name="Problems">What is wrong with the file, each with its line. With any, the cases are not all here.</param>
public sealed record RouteTestFile(string File, IReadOnlyList<RouteTestCase> Cases, IReadOnlyList<UnreadableFile> Problems)
{
    /// <summary>Reads a table.</summary>
    /// <param name="path">The file; a relative one from the working directory. What is named <c>.json</c> must be JSON.</param>
    public static RouteTestFile Read(string path) => Read(path, path.Replace('\\', '/'));

    /// <summary>Reads a table, and calls it otherwise than where it was found.</summary>
    internal static RouteTestFile Read(string path, string name)
    {
        if (!System.IO.File.Exists(path)) return new(name, [], [new(name, null, "there is no such file.", "Mend the path; relative ones begin at the working directory.")]);

        var text = FileText.Read(path);
        return text.Text is null ? new(name, [], [new(name, text.Line, text.Problem!, text.Cure!)]) : ReadText(text.Text, name);
    }

    /// <summary>Reads a text as the file of this name would be read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">What to call it; its extension tells JSON from YAML.</param>
    public static RouteTestFile ReadText(string text, string file)
    {
        var problems = new RouteTestProblems(file);
        var documents = DocumentText.Read(text, file);
        foreach (var problem in documents.Problems)
            problems.ReportAt(problem.Origin.Line, $"the file must be {problem.Expected}, but has {problem.Actual}.", "Mend it here.");

        var reader = new RouteTestReader(problems);
        List<RouteTestCase> cases = [.. documents.Documents.SelectMany(reader.Cases)];
        if (cases.Count == 0 && problems.All.Count == 0) problems.ReportAt(null, "the file holds no case.", "Write a list of cases, each with from, request and expect.");
        return new(file, cases, problems.All);
    }
}

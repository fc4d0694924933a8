using System.Xml.Linq;

namespace AppMeshKit.Build;

/// <summary>The results file of dotnet test: exact, where its console output is made for reading.</summary>
internal static class TrxFile
{
    private static readonly XNamespace _ns = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    public static TestResults Read(string path)
    {
        var tests = XDocument.Load(path).Descendants(_ns + "UnitTestResult").ToLookup(test => (string?)test.Attribute("outcome"));
        return new TestResults(
            tests["Passed"].Count(),
            [.. tests.Where(group => group.Key is not ("Passed" or "NotExecuted")).SelectMany(group => group).Select(Failure)],
            [.. tests["NotExecuted"].Select(Skip)]);
    }

    private static string Failure(XElement test) => string.Join(Environment.NewLine,
        new[] { $"FAILED {(string?)test.Attribute("testName")}", Text(test, "Message"), Text(test, "StackTrace"), Text(test, "StdOut") }
            .Where(part => part.Length > 0));

    private static string Skip(XElement test) =>
        new[] { Text(test, "Message"), Text(test, "StdOut"), "no reason given" }.First(part => part.Length > 0).TrimEnd('.');

    private static string Text(XElement test, string name) => test.Descendants(_ns + name).FirstOrDefault()?.Value.Trim('\r', '\n') ?? "";
}

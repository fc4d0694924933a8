using Xunit.Abstractions;

namespace Pulumi.Contract.Tests.Honesty;

public sealed class ConversionTests(ITestOutputHelper output)
{
    /// <summary>Errors that say no more than that a type or a variable of that type is not here.</summary>
    private static readonly HashSet<string> _missing = ["CS0103", "CS0234", "CS0246", "CS0400"];

    [SharedFact]
    public void Every_snippet_compiles_or_is_refused_as_with_the_real_package()
    {
        var compiler = new SnippetCompiler();
        var absent = new List<string>();
        var wrong = new List<string>();
        var lines = SharedReference.ReadLines("pulumi-conversions.txt")
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(ConversionLine.Parse)
            .ToList();

        foreach (var line in lines)
        {
            var (result, type) = compiler.Compile(line.Statement);
            if (result.Split('+').Any(_missing.Contains) && !line.Result.Split('+').Any(_missing.Contains))
                absent.Add(line.Text);
            else if (result != line.Result || (line.InferredType != null && line.InferredType != type))
                wrong.Add($"{line.Text}\n    here: {result} -> {type}");
        }

        output.WriteLine($"{lines.Count} snippets, {lines.Count - absent.Count - wrong.Count} as with the real package, {absent.Count} about types that are not here:");
        absent.ForEach(output.WriteLine);
        Assert.True(wrong.Count == 0, "The real package has another result for:\n" + string.Join('\n', wrong));

        // sdk/Pulumi.Aws may leave functions out, but nothing else that the list knows.
        if (compiler.HasAws)
            Assert.All(absent, line => Assert.Contains("AM.Get", line, StringComparison.Ordinal));
    }
}

using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Pulumi.AppMeshKit.Formats.Tests.Fuzzing;

namespace Pulumi.AppMeshKit.Tool.Tests.Fuzzing;

/// <summary>No file makes a command throw or go on for ever, and what programs read stays JSON whatever the file holds.</summary>
[Collection(ToolRuns.Name)]
public class CommandFuzzTests
{
    /// <summary>Far above what one call takes, so that only one that goes on for ever fails.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>What keeps a file JSON and is wrong nearly everywhere.</summary>
    private static readonly string[] Odd = ["null", "-1", "\"${X}\"", "[null]", "{\"a\":{}}", "\"a\\n\\u001bb\""];

    [Theory]
    [InlineData(600, "check", "--format", "json")]
    [InlineData(300, "check", "--format", "sarif")]
    [InlineData(300, "check", "--format", "github", "--target", "app-mesh")]
    [InlineData(300, "check", "--format", "text", "--value", "X=1")]
    [InlineData(300, "check", "--format", "json", "--target", "vpc-lattice")]
    [InlineData(300, "check", "--format", "markdown", "--target", "vpc-lattice", "--provider", "aws")]
    [InlineData(600, "render", "--format", "json", "--mesh", "m")]
    [InlineData(600, "convert")]
    public async Task Broken_files_are_answered(int rounds, string command, params string[] options)
    {
        using var folder = new WorkingFolder();
        var codes = new Dictionary<int, int> { [0] = 0, [1] = 0, [2] = 0 };
        for (var round = 0; round < rounds; round++)
        {
            var (file, text) = Seeds.All[round % Seeds.All.Count];
            var broken = new Mutation(round + command.Length).Break(text);
            await File.WriteAllBytesAsync(file, Bytes(broken, round));
            var call = $"{command}, round {round}, {file}:\n{broken[..Math.Min(broken.Length, 2000)]}\n";
            var watch = Stopwatch.StartNew();
            var run = await Run(call, [command, file, .. options]);

            Assert.True(watch.Elapsed < Patience, $"{call} took {watch.Elapsed}");
            Assert.True(codes.ContainsKey(run.ExitCode), $"{call} ended with {run.ExitCode}");
            codes[run.ExitCode]++;
            Check(call, run, options);
        }

        // Both ways out are taken, so the files are neither too whole nor too broken to prove anything.
        Assert.True(codes[2] > rounds / 20 && codes[0] + codes[1] > rounds / 50, string.Join(", ", codes));
    }

    [Theory]
    [InlineData("check", "--format", "json", "--target", "app-mesh")]
    [InlineData("check", "--format", "json", "--target", "vpc-lattice")]
    [InlineData("render", "--format", "json", "--mesh", "m")]
    [InlineData("convert")]
    public async Task Anything_in_any_place_is_answered(string command, params string[] options)
    {
        using var folder = new WorkingFolder();
        var answered = 0;
        foreach (var (file, text) in Seeds.All.Where(seed => seed.File.EndsWith(".json", StringComparison.Ordinal)))
        {
            foreach (var broken in Odd.SelectMany(odd => JsonPlaces.EachReplaced(text, odd)))
            {
                folder.With(file, broken);
                var call = $"{command} of {broken}\n";
                var run = await Run(call, [command, file, .. options]);
                Check(call, run, options);
                if (run.ExitCode < 2) answered++;
            }
        }

        Assert.True(answered > 100, $"{answered} answers");
    }

    [Theory]
    [InlineData("--gateway", "edge", "GET", "https://www.shop.com/paint/red?x=1", "-H", "x-user: qa", "--format", "json")]
    [InlineData("--from", "web", "GET", "http://mixed.shop.local/x", "-H", "x-color: blue", "--value", "PREFIX=/x", "--format", "text")]
    [InlineData("--from", "web", "TCP", "db.shop.local:5432", "--format", "text")]
    public async Task A_request_to_any_mesh_is_answered(params string[] options)
    {
        using var folder = new WorkingFolder();
        var verdicts = new Dictionary<int, int> { [0] = 0, [1] = 0, [2] = 0 };
        var mutations = Enumerable.Range(0, 300).Select(round => new Mutation(round).Break(RoutedShop.Json));
        foreach (var broken in Odd.SelectMany(odd => JsonPlaces.EachReplaced(RoutedShop.Json, odd)).Concat(mutations))
        {
            await File.WriteAllBytesAsync("all.json", Encoding.UTF8.GetBytes(broken));
            var call = $"route {string.Join(' ', options)} in {broken}\n";
            var run = await Run(call, ["route", "all.json", .. options]);
            Check(call, run, options);
            verdicts[run.ExitCode]++;
        }

        Assert.True(verdicts[0] > 100 && verdicts[1] > 20 && verdicts[2] > 5, string.Join(", ", verdicts));
    }

    /// <summary>Mostly UTF-8; now and then with the line ends of Windows, in UTF-16, or in no encoding at all.</summary>
    private static byte[] Bytes(string text, int round) => (round % 16) switch
    {
        1 => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n")),
        2 => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        3 => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        4 => [.. Encoding.UTF8.GetBytes(text), 0xC3],
        _ => Encoding.UTF8.GetBytes(text),
    };

    private static async Task<ToolRun> Run(string call, string[] args)
    {
        try
        {
            return await ToolRun.OfAsync(args);
        }
        catch (Exception wrong)
        {
            throw new InvalidOperationException($"{call}\n{wrong}", wrong);
        }
    }

    private static void Check(string call, ToolRun run, string[] options)
    {
        Assert.False(run.Error.Contains("   at Pulumi.", StringComparison.Ordinal), $"{call} printed a stack trace: {run.Error}");
        Assert.All(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.True(line.StartsWith("appmeshkit: ", StringComparison.Ordinal), $"{call} said: {line}"));
        if ((options.Contains("json") || options.Contains("sarif")) && (run.Output.Length > 0 || !options.Contains("-H"))) Assert.True(JsonNode.Parse(run.Output) is JsonObject or JsonArray, call);
        if (options.Contains("text") || options.Contains("github")) Assert.False(run.Output.Any(c => c != '\n' && char.IsControl(c)), $"{call} wrote a control character");
        if (options.Contains("github")) Assert.All(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches("^::(error|warning|notice) ", line));
        if (run.ExitCode == 2) Assert.True(run.Error.Length > 0 || run.Output.Contains("unreadable", StringComparison.Ordinal), $"{call} did not say why");
    }
}

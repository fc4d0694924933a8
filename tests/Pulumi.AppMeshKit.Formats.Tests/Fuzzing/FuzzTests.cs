using System.Diagnostics;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats.Tests.Fuzzing;

/// <summary>No input makes the reader or the rules throw or go on for ever.</summary>
public class FuzzTests
{
    private const int Rounds = 4_000;

    /// <summary>Far above what one text takes, so that only one that goes on for ever fails.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly ReadingOptions Told = new() { Mesh = "told", Values = new Dictionary<string, string> { ["X"] = "80", ["P"] = string.Empty } };

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Broken_definitions_are_read_and_judged_to_the_end(int half)
    {
        var (defined, unreadable, findings) = (0, 0, 0);
        for (var round = half; round < Rounds; round += 2)
        {
            var (file, text) = Seeds.All[round / 2 % Seeds.All.Count];
            var broken = new Mutation(round).Break(text);
            var watch = Stopwatch.StartNew();
            try
            {
                var set = DefinitionFiles.ReadText(broken, file, round % 3 == 0 ? Told : null);
                findings += DefinitionRules.Check(set, new() { Target = round % 5 == 0 ? "app-mesh" : null }).Count;
                foreach (var definition in set.Definitions) Assert.NotNull(RequestJson.Write(definition.Request));

                // A group of backends alone is understood and makes nothing.
                Assert.True(set.Definitions.Count + set.Unreadable.Count > 0 || broken.Contains("BackendGroup", StringComparison.Ordinal), "nothing came of it");
                Assert.All(set.Unreadable, problem => Assert.InRange(problem.ToString().Length, 1, 1000));
                (defined, unreadable) = (defined + set.Definitions.Count, unreadable + set.Unreadable.Count);
            }
            catch (Exception wrong)
            {
                Assert.Fail($"round {round}, {file}: {wrong}\n{broken[..Math.Min(broken.Length, 2000)]}");
            }

            Assert.True(watch.Elapsed < Patience, $"round {round}, {file} took {watch.Elapsed}");
        }

        // Both ways out are taken, so the texts are neither too whole nor too broken to prove anything.
        Assert.True(defined > Rounds / 8 && unreadable > Rounds / 20 && findings > Rounds / 8, $"{defined} definitions, {unreadable} unreadable, {findings} findings");
    }

    [Fact]
    public void Seeds_are_whole()
    {
        Assert.All(Seeds.All, seed => Assert.NotEmpty(DefinitionFiles.ReadText(seed.Text.Replace(", *kv", string.Empty, StringComparison.Ordinal), seed.File).Definitions));
        Assert.NotEqual(new Mutation(1).Break(Samples.Node), new Mutation(2).Break(Samples.Node));
        Assert.Equal(new Mutation(1).Break(Samples.Node), new Mutation(1).Break(Samples.Node));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("0")]
    [InlineData("\"\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("[[null]]")]
    [InlineData("{\"Ref\":{}}")]
    [InlineData("true")]
    public void Anything_in_any_place_is_read_and_judged(string odd)
    {
        foreach (var (file, text) in Seeds.All.Where(seed => seed.File.EndsWith(".json", StringComparison.Ordinal)))
        {
            foreach (var broken in JsonPlaces.EachReplaced(text, odd))
            {
                var set = DefinitionFiles.ReadText(broken, file);
                Assert.NotNull(DefinitionRules.Check(set));
                Assert.True(set.Definitions.Count + set.Unreadable.Count > 0, broken);
            }
        }
    }
}

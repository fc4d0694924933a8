using System.Text;

namespace Pulumi.AppMeshKit.Model.Tests.Json;

public class HostileInputTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("   \n\n ", 3)]
    [InlineData("{", 1)]
    [InlineData("{\n  \"meshName\": \"a\",\n}", 3)]
    [InlineData("{\n  \"meshName\" \"a\"\n}", 2)]
    [InlineData("{\"meshName\": 'a'}", 1)]
    [InlineData("{\"meshName\": \"a\"}\n{}", 2)]
    [InlineData("{\n// comment\n\"meshName\": \"a\"}", 2)]
    [InlineData("{\"meshName\": \"a\nb\"}", 1)]
    [InlineData("{\n\"meshName\": NaN}", 2)]
    [InlineData("meshName: a", 1)]
    [InlineData("\0", 1)]
    public void Broken_json_is_a_problem_with_file_and_line(string json, int line)
    {
        var result = RequestJson.Read(json, "broken.json");
        var problem = Assert.Single(result.Problems);

        Assert.Null(result.Request);
        Assert.Null(problem.Rule);
        Assert.StartsWith($"broken.json:{line}: expected JSON, got text that breaks its rules (", problem.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", problem.Actual, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\n\"meshName\": \"\\ud800\"}")]
    [InlineData("{\n\"\\udc00\": 1}")]
    public void Half_a_character_in_an_escape_is_a_problem(string json) =>
        Assert.Equal("line 2: expected JSON, got a text with half a character in it", Assert.Single(RequestJson.Read(json).Problems).ToString());

    [Fact]
    public void Half_a_character_in_the_text_itself_does_no_harm()
    {
        var result = RequestJson.Read("{\"meshName\": \"a\ud800b\"}");

        Assert.Equal("a\ufffdb", result.Request!.Name);
        Assert.Equal(result.Request, RequestJson.Read(RequestJson.Write(new MeshRequest { MeshName = "a\ud800b" })).Request);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void A_text_of_opening_brackets_is_a_problem_and_no_crash(char bracket)
    {
        var opening = bracket == '[' ? "[" : "{\"a\":";
        var result = RequestJson.Read(string.Concat(Enumerable.Repeat(opening, 200_000)));

        Assert.Null(result.Request);
        Assert.Contains("depth of 64", Assert.Single(result.Problems).Actual, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deep_unknown_member_is_only_unknown()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 60)) + string.Concat(Enumerable.Repeat("]", 60));

        Assert.Equal("GEN-011", Assert.Single(RequestJson.Read($$"""{"meshName":"m","x":{{deep}}}""").Problems).Rule);
    }

    [Fact]
    public void A_huge_text_is_refused_unread()
    {
        var result = RequestJson.Read(new string(' ', 20_000_000), "huge.json");

        Assert.Equal("huge.json: expected JSON of at most 16777216 characters, got 20000000 characters", Assert.Single(result.Problems).ToString());
    }

    [Trait("Speed", "Slow")]
    [Fact]
    public void A_long_list_is_read()
    {
        var tags = string.Join(',', Enumerable.Range(0, 50_000).Select(number => $$"""{"key":"k{{number}}","value":"v"}"""));

        Assert.Equal(50_000, RequestJson.Read($$"""{"meshName":"m","tags":[{{tags}}]}""").Request!.Tags!.Count);
    }

    [Trait("Speed", "Slow")]
    [Fact]
    public void A_flood_of_unknown_members_ends_after_a_thousand()
    {
        var json = new StringBuilder("{\"meshName\":\"m\"");
        for (var number = 0; number < 100_000; number++) json.Append(",\"meshNam").Append(number).Append("\":1");

        Assert.Equal(1000, RequestJson.Read(json.Append('}').ToString()).Problems.Count);
    }

    [Fact]
    public void Long_texts_are_shortened_in_problems()
    {
        var result = RequestJson.Read($$"""{"meshName":"m","spec":"{{new string('x', 100_000)}}","{{new string('y', 100_000)}}":1}""");

        Assert.All(result.Problems, problem => Assert.InRange(problem.Actual.Length, 1, 100));
    }

    [Fact]
    public void A_byte_order_mark_is_skipped() => Assert.Equal("m", RequestJson.Read("\uFEFF{\"meshName\":\"m\"}").Request!.Name);

    [Fact]
    public void A_name_with_escapes_is_the_name_it_means() =>
        Assert.Equal("m", RequestJson.Read("{\"mesh\\u004eame\":\"m\"}").Request!.Name);
}

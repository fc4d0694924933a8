using System.Globalization;

namespace Pulumi.AppMeshKit.Model.Tests.Analysis;

/// <summary>The values that are tried stand for all others: whatever conditions a text fulfils, one of the values fulfils the very same.</summary>
public sealed class SampleValueTests
{
    private static readonly string[] _all = [.. Words("ab1", 4)];

    [Theory]
    [InlineData("=a")]
    [InlineData("a*")]
    [InlineData("*a")]
    [InlineData("a* *b")]
    [InlineData("a* *a =a")]
    [InlineData("a* ab* *b *ab =ab")]
    [InlineData("ab* aa* a1* *1b *bb")]
    [InlineData("=a =b =1 =ab")]
    [InlineData("*a *b *1")]
    [InlineData("a* b* 1* *11")]
    [InlineData("aba* *aba =ababa")]
    [InlineData("*b *xb =b")]
    public void Every_combination_of_answers_that_a_text_gives_is_among_them(string conditions)
    {
        var tests = conditions.Split(' ').Select(Test).ToList();
        var samples = SampleValues.Of(tests).Texts().Select(text => Answers(tests, text)).ToHashSet();

        Assert.All(_all, text => Assert.Contains(Answers(tests, text), samples));
    }

    [Theory]
    [InlineData("/a*")]
    [InlineData("=/a")]
    [InlineData("/a* /a/* =/a")]
    [InlineData("/* =/ /a*")]
    [InlineData("=/a/b /a* =/b")]
    public void So_it_is_with_paths(string conditions)
    {
        var tests = conditions.Split(' ').Select(Test).ToList();
        var paths = SampleValues.Of(tests).Paths(isGrpc: false).ToList();

        Assert.All(paths, path => Assert.True(path.StartsWith('/') && !path.Contains("//", StringComparison.Ordinal), path));
        var samples = paths.Select(path => Answers(tests, path)).ToHashSet();
        Assert.All(Words("ab/", 5).Select(word => "/" + word).Where(word => !word.Contains("//", StringComparison.Ordinal)), path => Assert.Contains(Answers(tests, path), samples));
    }

    [Theory]
    [InlineData("/a.B/*")]
    [InlineData("=/a.B/C")]
    [InlineData("/a.B/* =/a.B/C =/D/E")]
    public void The_path_of_a_call_has_a_service_and_a_method(string conditions)
    {
        var tests = conditions.Split(' ').Select(Test).ToList();
        var paths = SampleValues.Of(tests).Paths(isGrpc: true).ToList();

        Assert.All(paths, path => Assert.Equal(2, path.Split('/').Count(part => part.Length > 0)));
        Assert.All(paths, path => Assert.Equal(3, path.Split('/').Length));
        var samples = paths.Select(path => Answers(tests, path)).ToHashSet();
        Assert.All(["/a.B/C", "/a.B/D", "/D/E", "/D/C", "/x/C"], path => Assert.Contains(Answers(tests, path), samples));
    }

    [Theory]
    [InlineData(0, 50, "-1 0 49 50 00 000 0000")]
    [InlineData(7, 8, "6 7 8 07 007 0007")]
    [InlineData(7, 9, "6 7 8 9 07 007 0007")]
    [InlineData(-5, 5, "-6 -5 4 5 -05 -005 -0005")]
    [InlineData(long.MinValue, 0, "-9223372036854775808 -1 0 -09223372036854775808 -009223372036854775808 -0009223372036854775808")]
    public void Of_a_range_both_ends_are_tried_and_the_same_number_written_otherwise(long start, long end, string samples) =>
        Assert.Equal(samples.Split(' '), new RangeTest(start, end).Samples);

    [Theory]
    [InlineData("49", Outcome.Yes)]
    [InlineData("10", Outcome.Yes)]
    [InlineData("0010", Outcome.Yes)]
    [InlineData("9", Outcome.No)]
    [InlineData("50", Outcome.No)]
    [InlineData("+10", Outcome.Open)]
    [InlineData("+50", Outcome.No)]
    [InlineData("10.5", Outcome.No)]
    [InlineData(" 10", Outcome.No)]
    [InlineData("", Outcome.No)]
    internal void A_range_takes_its_start_and_not_its_end(string value, Outcome expected) => Assert.Equal(expected, new RangeTest(10, 50).Test(value));

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(2, 1, true)]
    [InlineData(1, 2, false)]
    public void A_range_without_a_number_is_empty(long start, long end, bool isEmpty) => Assert.Equal(isEmpty, new RangeTest(start, end).IsEmpty);

    private static TextTest Test(string words) => words switch
    {
        ['=', .. var whole] => new ExactTest(whole),
        ['*', .. var end] => new SuffixTest(end),
        _ => new PrefixTest(words.TrimEnd('*')),
    };

    private static string Answers(IEnumerable<TextTest> tests, string text) =>
        string.Concat(tests.Select(test => ((int)test.Test(text)).ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<string> Words(string letters, int longest) =>
        longest == 0 ? [string.Empty] : [.. Words(letters, longest - 1).SelectMany(word => letters.Select(letter => word + letter).Prepend(word)).Distinct()];
}

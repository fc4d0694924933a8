namespace Pulumi.AppMeshKit.Tool.Tests.Comparing;

public class MarkdownCellTests
{
    [Theory]
    [InlineData("GET /cart", "`GET /cart`")]
    [InlineData("a|b", "`a\\|b`")]
    [InlineData("a`b", "``a`b``")]
    [InlineData("`a``", "``` `a`` ```")]
    [InlineData("a\nb", "`a\\nb`")]
    [InlineData("", "–")]
    [InlineData(null, "–")]
    public void A_text_of_others_is_code(string? text, string expected) => Assert.Equal(expected, MarkdownCell.Code(text));
}

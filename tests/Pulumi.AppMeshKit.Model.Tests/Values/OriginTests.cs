namespace Pulumi.AppMeshKit.Model.Tests.Values;

public class OriginTests
{
    [Fact]
    public void A_path_reads_as_it_was_typed()
    {
        Assert.Equal("Routes[0].Weights[\"v2\"]", Origin.Root()["Routes"][0]["Weights"].Key("v2").Path);
        Assert.Equal(string.Empty, Origin.Root().Path);
        Assert.Equal("spec", Origin.Root()["spec"].ToString());
    }

    [Fact]
    public void Members_inherit_the_file_and_the_line_until_they_have_their_own()
    {
        var spec = Origin.Root("node.json", 1)["spec"];

        Assert.Equal(("node.json", 1), (spec.File, spec.Line));
        Assert.Equal(("node.json", 5, "spec"), (spec.AtLine(5).File, spec.AtLine(5).Line, spec.AtLine(5).Path));
        Assert.Equal(5, spec.AtLine(5)["listeners"][2].Line);
    }
}

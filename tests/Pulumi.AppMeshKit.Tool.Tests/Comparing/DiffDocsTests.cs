using System.Text.RegularExpressions;

namespace Pulumi.AppMeshKit.Tool.Tests.Comparing;

/// <summary>The comment that the README shows is what the tool writes of that change of the canary.</summary>
[Collection(ToolRuns.Name)]
public partial class DiffDocsTests
{
    [Fact]
    public async Task The_comment_in_the_readme_is_what_the_change_beside_it_gives()
    {
        var readme = await File.ReadAllTextAsync(Readme);
        var comment = await CommentAsync();
        if (Environment.GetEnvironmentVariable("APPMESHKIT_ACCEPT") == "1")
        {
            await File.WriteAllTextAsync(Readme, Shown().Replace(readme, match => match.Groups["start"].Value + comment + match.Groups["end"].Value));
            return;
        }

        Assert.Equal(comment, Shown().Match(readme.ReplaceLineEndings("\n")).Groups["comment"].Value);
    }

    private static string Readme
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Pulumi.AppMeshKit.sln"))) folder = folder.Parent!;
            return Path.Combine(folder.FullName, "README.md");
        }
    }

    private static async Task<string> CommentAsync()
    {
        var before = await SideAsync(Canary.ShopMesh.Create);
        var after = await SideAsync(ChangedCanary.Create);
        using var output = new StringWriter { NewLine = "\n" };
        new MarkdownChangeReport().Write(MeshChange.Of(before, after, [], ProjectFile.None, new(2026, 11, 28)), output);
        
        // As a quotation, so that its headings are none of the page.
        return string.Concat(output.ToString().TrimEnd('\n').Split('\n').Select(line => $"> {line}".TrimEnd() + "\n"));
    }

    private static async Task<MeshSide> SideAsync(Action program)
    {
        var preview = await OfflinePreview.RunAsync(program, new() { ProjectName = "canary", StackName = "dev" });
        return SnapshotSide.Of("canary", preview.ToSnapshot());
    }

    [GeneratedRegex("(?<start><!-- comment -->\n)(?<comment>.*?)(?<end><!-- end of comment -->)", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shown();
}

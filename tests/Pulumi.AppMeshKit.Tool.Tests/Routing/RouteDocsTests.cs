using System.Text.RegularExpressions;

namespace Pulumi.AppMeshKit.Tool.Tests.Routing;

/// <summary>What the pages show of <c>route</c> is what it says.</summary>
[Collection(ToolRuns.Name)]
public partial class RouteDocsTests
{
    [Fact]
    public async Task The_call_in_its_section_answers_as_it_stands_there()
    {
        var call = Call().Match(Text("docs/tool.md"));

        Assert.Equal(new ToolRun(0, call.Groups["answer"].Value, string.Empty), await AtRoot(call.Groups["args"].Value));
    }

    [Fact]
    public async Task The_call_in_the_readme_is_answered() =>
        Assert.Equal(0, (await AtRoot(InReadme().Match(Text("README.md")).Groups["args"].Value)).ExitCode);

    private static async Task<ToolRun> AtRoot(string args)
    {
        var before = Environment.CurrentDirectory;
        try
        {
            Environment.CurrentDirectory = Root();
            return await ToolRun.OfAsync(args.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }

    private static string Text(string file) => File.ReadAllText(Path.Combine(Root(), file)).ReplaceLineEndings("\n");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Pulumi.AppMeshKit.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }

    [GeneratedRegex(@"\n\$ appmeshkit (?<args>route [^\n]*)\n(?<answer>[^`]*)```", RegexOptions.CultureInvariant)]
    private static partial Regex Call();

    [GeneratedRegex(@"\n\./build tool (?<args>route [^\n#]*)#", RegexOptions.CultureInvariant)]
    private static partial Regex InReadme();
}

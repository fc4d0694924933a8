namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>What the action and the page about pull requests call, the tool takes.</summary>
public class CommandLinesTests
{
    [Fact]
    public void The_calls_of_the_action_are_understood() =>
        AllAreUnderstood(string.Join('\n', ActionFile.Read().Steps.Select(step => ActionFile.Text(step, "run")).OfType<string>()), atLeast: 8);

    [Fact]
    public void The_calls_of_the_page_are_understood() =>
        AllAreUnderstood(ShellLine.CodeOf(Repository.Text("docs/pull-requests.md")), atLeast: 8);

    [Fact]
    public void A_call_that_is_not_understood_is_found() =>
        Assert.NotEmpty(CommandLine.Root(TextWriter.Null, TextWriter.Null).Parse([.. ShellLine.Calls("if appmeshkit diff \"$OLD\" --formt json > x; then").Single()]).Errors);

    private static void AllAreUnderstood(string script, int atLeast)
    {
        var calls = ShellLine.Calls(script).ToList();

        Assert.True(calls.Count >= atLeast, $"only {calls.Count} calls were found");
        Assert.All(calls, call => Assert.Empty(CommandLine.Root(TextWriter.Null, TextWriter.Null).Parse([.. call]).Errors.Select(problem => $"{string.Join(' ', call)}: {problem.Message}")));
    }
}

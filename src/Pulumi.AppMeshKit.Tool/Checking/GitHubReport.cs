using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Workflow commands, which GitHub shows as annotations at the line: <c>::error file=…,line=…,title=RT-007::…</c>.</summary>
internal sealed class GitHubReport : IReport
{
    /// <inheritdoc />
    public void Write(CheckResult result, TextWriter output)
    {
        foreach (var file in result.Unreadable)
            output.WriteLine(GitHubCommand.Of("error", file.File, file.Line, "unreadable", $"{file.Message} {file.Cure}"));
        foreach (var finding in result.Findings)
            output.WriteLine(GitHubCommand.Of(GitHubCommand.Word(finding.Severity), finding.File, finding.Line, finding.Rule.Id, finding.Sentence));
    }
}

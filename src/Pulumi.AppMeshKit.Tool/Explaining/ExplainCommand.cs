using System.CommandLine;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary><c>appmeshkit explain RULE</c>: a rule's page.</summary>
internal sealed class ExplainCommand(TextWriter output, TextWriter error)
{
    private readonly Argument<string> _rule = new("RULE") { Description = "The id of a rule, such as RT-007." };

    public Command Build()
    {
        var command = new Command("explain", "Prints what a rule demands and why, with a wrong example and the mended one.") { _rule };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var id = parsed.GetRequiredValue(_rule);
        if (RulePages.Of(id) is { } page)
        {
            output.WriteLine(page);
            return ExitCodes.Clean;
        }

        var area = id.Split('-')[0];
        List<string> near = [.. RuleBook.All.Select(rule => rule.Id).Where(known => known.StartsWith(area + "-", StringComparison.OrdinalIgnoreCase))];
        error.WriteProblem($"there is no rule \"{id}\". " + (near.Count > 0
            ? $"The rules of {area.ToUpperInvariant()} are {string.Join(", ", near)}."
            : $"The areas are {string.Join(", ", RuleBook.All.Select(rule => rule.Id.Split('-')[0]).Distinct())}."));
        return ExitCodes.Unusable;
    }
}

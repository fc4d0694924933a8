using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>Findings made up, as rules make them.</summary>
internal static class Findings
{
    public static Finding Tie(string route, string? witness, string mesh = "shop", string? file = "mesh/routes.json") => new()
    {
        Rule = RuleBook.All.Single(rule => rule.Id == "RT-021"),
        Resource = new(ResourceKind.Route, mesh, "colors", route),
        Path = "spec.httpRoute.match",
        Message = $"route \"{route}\" ties for {witness}.",
        Witness = witness,
        File = file,
        Line = 7,
    };

    public static string Written(IReport report, params Finding[] findings)
    {
        using var output = new StringWriter { NewLine = "\n" };
        report.Write(new(findings, [], findings.Length, 1, 0, 0), output);
        return output.ToString();
    }
}

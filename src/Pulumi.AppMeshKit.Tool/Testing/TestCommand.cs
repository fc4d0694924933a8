using System.CommandLine;
using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary><c>appmeshkit test PATH TABLE…</c>: runs tables of route tests.</summary>
internal sealed class TestCommand(TextWriter output, TextWriter error)
{
    private readonly SourceArguments _sources = new();

    private readonly Argument<string> _path = new("PATH") { Description = $"The mesh: {SourceArguments.Kinds}." };

    private readonly Argument<string[]> _tables = new("TABLE")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Tables of route tests in YAML or JSON: requests, and what is expected of each.",
    };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "How to write the answer. junit is XML for the test reports of CI systems.",
        DefaultValueFactory = _ => "text",
    }.From("text", "json", "junit");

    private readonly Option<string?> _output = OutputFile.Option();

    public Command Build()
    {
        var command = new Command("test", "Tests routes: whether requests go where tables say that they go. Nothing is sent.\nFor example: appmeshkit test mesh routes.yaml");

        // Otherwise a misspelt option would be looked for as a table.
        _tables.Validators.Add(tables =>
        {
            foreach (var option in tables.Tokens.Where(token => token.Value.StartsWith('-'))) tables.AddError($"There is no option '{option.Value}'. A file of that name is written ./{option.Value}.");
        });
        command.Add(_path);
        command.Add(_tables);
        _sources.AddTo(command);
        command.Add(_format);
        command.Add(_output);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        List<RouteTestFile> files = [.. parsed.GetRequiredValue(_tables).Select(RouteTestFile.Read)];
        var side = await _sources.ReadAsync(parsed.GetRequiredValue(_path), parsed, error, cancellation);
        foreach (var problem in side.Unreadable.Concat(files.SelectMany(file => file.Problems))) error.WriteProblem(problem.ToString());

        var simulator = MeshSimulator.For(Mesh(side));
        List<TestedTable> tables = [.. files.Select(file => TestedTable.Run(file, simulator))];
        OutputFile.Write(parsed.GetValue(_output), output, RouteTestWords.Verdict(tables), to => Report(parsed).Write(tables, to));
        return side.Unreadable.Count > 0 || tables.Exists(table => table.Problems.Count > 0) ? ExitCodes.Unusable
            : tables.Exists(table => table.Failed > 0) ? ExitCodes.Findings
            : ExitCodes.Clean;
    }

    private static MeshModel Mesh(MeshSide side) => side.Meshes switch
    {
        [var one] => one,
        [] => throw new UsageException($"there is no mesh in {side.Name}."),
        var several => throw new UsageException($"there are {several.Count} meshes in {side.Name}: {Say.And([.. several.Select(mesh => $"\"{mesh.Name}\"")])}. Say which with --mesh NAME."),
    };

    private IRouteTestReport Report(ParseResult parsed) => parsed.GetRequiredValue(_format) switch
    {
        "json" => new JsonRouteTestReport(),
        "junit" => new JUnitRouteTestReport(),
        _ => new TextRouteTestReport(),
    };
}

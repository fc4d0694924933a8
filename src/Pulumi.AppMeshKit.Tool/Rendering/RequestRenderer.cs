using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Pulumi.Testing;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Renders definitions through Pulumi.Aws under mocks, and reads the requests back from what was registered.</summary>
internal static class RequestRenderer
{
    /// <summary>One row for each definition, in their order; one deployment for each mesh and variant.</summary>
    /// <param name="definitions">The definitions.</param>
    public static async Task<IReadOnlyList<RenderedRow>> RenderAsync(DefinitionSet definitions)
    {
        var rows = new Dictionary<Definition, RenderedRow>(ReferenceEqualityComparer.Instance);
        foreach (var mesh in definitions.Meshes)
        {
            var refused = mesh.Definitions.ToDictionary<Definition, Definition, string?>(one => one, Refusal, ReferenceEqualityComparer.Instance);
            foreach (var (definition, why) in refused.Where(one => one.Value is not null)) rows[definition] = Failed(definition, why!);
            await RenderAsync([.. mesh.Definitions.Where(one => refused[one] is null)], rows);
        }

        return [.. definitions.Definitions.Select(definition => rows[definition])];
    }

    private static async Task RenderAsync(IReadOnlyList<Definition> definitions, Dictionary<Definition, RenderedRow> rows)
    {
        if (definitions.Count == 0) return;

        // A resource that is defined twice cannot be registered twice; each definition is rendered all the same.
        var resources = definitions.GroupBy(one => one.Request.Id()).ToList();
        foreach (var again in resources.SelectMany(same => same.Skip(1))) await RenderAsync([again], rows);

        List<Definition> firsts = [.. resources.Select(same => same.First())];
        try
        {
            foreach (var (definition, row) in await DeployAsync(firsts)) rows[definition] = row;
        }
        catch (Exception failure) when (IsRefused(failure) && firsts.Count == 1)
        {
            rows[firsts[0]] = Failed(firsts[0], Reason(firsts[0], failure));
        }
        catch (Exception failure) when (IsRefused(failure))
        {
            // One of them stopped all; alone, each shows what it is worth.
            foreach (var one in firsts) await RenderAsync([one], rows);
        }
    }

    private static async Task<List<(Definition Definition, RenderedRow Row)>> DeployAsync(List<Definition> definitions)
    {
        var mocks = new RenderMocks();
        RenderedMesh? rendered = null;
        var model = DefinitionModel.Of(RenderedMesh.ComponentName, definitions.Select(one => (one.Request, one.Request)));
        var numbers = new PlaceholderNumbers();
        var exitCode = Environment.ExitCode;
        try
        {
            await Deployment.TestAsync(mocks, new TestOptions { IsPreview = true }, () => { rendered = new RenderedMesh(model, numbers.Deliver(model.Requests)); });
        }
        finally
        {
            // A failed run leaves its mark on the process, whose exit code is the tool's own.
            Environment.ExitCode = exitCode;
        }

        return [.. definitions.Select(one => (one, Row(one, rendered!.Resources[one.Request.Id()], mocks, numbers)))];
    }

    private static RenderedRow Row(Definition definition, CustomResource resource, RenderMocks mocks, PlaceholderNumbers numbers)
    {
        var type = resource.GetResourceType();
        return mocks.InputsOf(type, resource.GetResourceName()) is { } inputs && AppMeshRequests.FromInputs(type, inputs) is { } request
            ? new(request.Kind, definition.File, numbers.Restore(request), null)
            : Failed(definition, "it was not registered.");
    }

    /// <summary>What of a definition would be lost on the way, a line each; null when there is nothing.</summary>
    private static string? Refusal(Definition definition)
    {
        var findings = ResourceRules.CheckReading(definition.Request, definition.Problems)
            .Concat(PulumiAwsRules.Check(definition.Request))
            .Select(Line)
            .ToList();
        if (findings.Count == 0)
        {
            findings.AddRange(Unfilled.In(definition.Request)
                .Where(leaf => !leaf.CanBeDelivered || leaf.IsFlag)
                .Select(leaf => RuleBook.PlaceholderToRender(definition.Request.Id(), leaf.Origin, leaf.Source))
                .Select(Line));
        }

        return findings.Count == 0 ? null : string.Join('\n', findings);
    }

    /// <summary>The SDK throws the one reason for which a run failed, or all that there are.</summary>
    private static bool IsRefused(Exception failure) => failure is RunException or AggregateException;

    // What the rules say of a definition is said better than what the SDK stumbled over.
    private static string Reason(Definition definition, Exception failure)
    {
        var errors = ResourceRules.Check(definition.Request).Where(finding => finding.Severity == Severity.Error).ToList();
        return errors.Count > 0 ? string.Join('\n', errors.Select(Line)) : failure.Message;
    }

    private static string Line(Finding finding) => $"{finding.Rule.Id}  {Visible.Of(finding.Sentence)}";

    private static RenderedRow Failed(Definition definition, string why) => new(definition.Request.Kind, definition.File, null, why);
}

using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Reads the meshes of a snapshot.</summary>
/// <param name="problems">Where to report what is wrong.</param>
internal sealed class SnapshotMeshReader(SnapshotProblems problems)
{
    public MeshModel Mesh(SourceObject from) => MeshModel
        .Empty(problems.OptionalText(from, "name"), problems.OptionalText(from, "owner"), problems.Flag(from, "isComplete"))
        .With([.. problems.Objects(from, "requests").Select(Request).OfType<ApiRequest>()])
        .WithCalls([.. problems.Objects(from, "calls").Select(Call)]);

    private ApiRequest? Request(SourceObject from)
    {
        var name = problems.Text(from, "kind");
        if (RequestKind.Named(name) is not { } kind)
        {
            problems.Report(from.Line, $"\"kind\" is \"{SourceText.Shorten(name)}\", which is no kind of request.");
            return null;
        }

        if (problems.Object(from, "request") is not { } written)
        {
            if (SnapshotProblems.Member(from, "request") is null) problems.Wrong(null, from, "request", "an object");
            return null;
        }

        var places = new SnapshotPlaces(problems, problems.Object(from, "origin"));
        List<string> standIns = [.. problems.Texts(from, "unknown"), .. problems.Texts(from, "secret")];
        var tree = new SnapshotTree(places, standIns);
        var request = tree.Rebuild(written, places.Root);
        foreach (var path in tree.Unused) problems.Report(from.Line, $"the request has no text at {SourceText.Shorten(path)}, which is said to be unknown or secret.");

        var wrong = new List<ReadProblem>();
        var read = kind.Read(request, places.Root, wrong);
        foreach (var problem in wrong) problems.Report(problem with { Origin = problem.Origin.AtLine(written.Line ?? 1) }, $"a request for {read.Id()}");
        return read;
    }

    private DeclaredCall Call(SourceObject from) => new(
        problems.Text(from, "node"),
        problems.Text(from, "host"),
        problems.Object(from, "origin") is { } origin ? new SnapshotPlaces(problems, origin).Root : null);
}

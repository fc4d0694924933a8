using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats.Tests.PulumiDocuments;

/// <summary>Documents in the exact shape in which Pulumi writes them. All are about the stack <c>shop/prod</c>.</summary>
internal static class Fixture
{
    public static string Path(string name) => System.IO.Path.Combine(AppContext.BaseDirectory, "PulumiDocuments", "Fixtures", name);

    public static string Text(string name) => File.ReadAllText(Path(name));

    public static PulumiStackDocument Stack(string name)
    {
        var read = PulumiDocumentFiles.ReadText(Text(name), name);
        Assert.Null(read.Problem);
        Assert.Null(read.Preview);
        return Assert.IsType<PulumiStackDocument>(read.Stack);
    }

    public static PulumiPreviewDocument Preview(string name)
    {
        var read = PulumiDocumentFiles.ReadText(Text(name), name);
        Assert.Null(read.Problem);
        Assert.Null(read.Stack);
        return Assert.IsType<PulumiPreviewDocument>(read.Preview);
    }

    /// <summary>The requests of a state: <c>Route colors/all</c>.</summary>
    public static IEnumerable<string> Keys(PulumiState state) =>
        state.Definitions.Definitions.Select(definition => definition.Request.Key.ToString()).Order(StringComparer.Ordinal);

    public static T Request<T>(PulumiState state, string name)
        where T : ApiRequest =>
        state.Definitions.Definitions.Select(definition => definition.Request).OfType<T>().Single(request => request.Name?.ToString() == name);

    /// <summary>The weights of a route by node: <c>colors-blue 90, colors-green 10</c>.</summary>
    public static string Weights(PulumiState state) => string.Join(
        ", ",
        Request<RouteRequest>(state, "all").Spec!.HttpRoute!.Action!.WeightedTargets!.Select(target => $"{target.VirtualNode} {target.Weight}"));
}

namespace Pulumi.AppMeshKit.Tests;

/// <summary>How a component refuses its arguments.</summary>
internal static class Refusal
{
    /// <summary>The whole message, after making sure that nothing was registered below the component.</summary>
    internal static Task<string> OfAsync(Action<Mesh> component) => OfAsync(new MeshArgs(), component);

    internal static async Task<string> OfAsync(MeshArgs mesh, Action<Mesh> component)
    {
        var message = string.Empty;
        var run = await ProgramRun.OfAsync(() =>
        {
            var shop = new Mesh("shop", mesh);
            message = Assert.Throws<ResourceException>(() => component(shop)).Message;
        });

        Assert.Equal(["Mesh shop"], run.Registered.Where(id => !id.Contains(" component ", StringComparison.Ordinal)));
        return message;
    }

    /// <summary>Asserts the message of a component that has one problem.</summary>
    internal static async Task IsAsync(string headline, string line, Action<Mesh> component) =>
        Assert.Equal($"{headline} has 1 problem:\n  {line}", await OfAsync(component));
}

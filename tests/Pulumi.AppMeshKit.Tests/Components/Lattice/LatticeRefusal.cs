using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests.Lattice;

/// <summary>How a component of a mesh on VPC Lattice refuses its arguments.</summary>
internal static class LatticeRefusal
{
    /// <summary>The whole message, after making sure that nothing was registered by the component.</summary>
    internal static async Task<string> OfAsync(Func<IMesh> mesh, Action<IMesh> component)
    {
        var message = string.Empty;
        IReadOnlyList<string> before = [];
        var run = await ProgramRun.OfAsync(() =>
        {
            var shop = mesh();
            message = Assert.Throws<ResourceException>(() => component(shop)).Message;
        });
        before = (await ProgramRun.OfAsync(() => mesh())).Registered;

        Assert.Equal(before.Where(IsReal), run.Registered.Where(IsReal));
        return message;
    }

    internal static Task<string> OfAsync(Action<IMesh> component) => OfAsync(() => LatticeShop.Mesh(), component);

    /// <summary>Asserts the message of a component that has one problem.</summary>
    internal static async Task IsAsync(string headline, string line, Func<IMesh> mesh, Action<IMesh> component) =>
        Assert.Equal($"{headline} has 1 problem:\n  {line}", await OfAsync(mesh, component));

    internal static Task IsAsync(string headline, string line, Action<IMesh> component) => IsAsync(headline, line, () => LatticeShop.Mesh(), component);

    /// <summary>What a mesh on this target says at its end, without what others of its findings say.</summary>
    internal static IEnumerable<string> Of(this IEnumerable<Finding> findings, string rule) => findings.Where(finding => finding.Rule.Id == rule).Select(finding => finding.ToString());

    private static bool IsReal(string id) => !id.Contains(" component ", StringComparison.Ordinal) && !id.StartsWith("Stack", StringComparison.Ordinal);
}

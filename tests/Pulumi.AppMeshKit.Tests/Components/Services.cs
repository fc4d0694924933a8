namespace Pulumi.AppMeshKit.Tests;

/// <summary>Services as tests need them.</summary>
internal static class Services
{
    internal static ServiceVersion Blue { get; } = ServiceVersion.Dns("colors-blue.shop.local");

    internal static ServiceVersion Green { get; } = ServiceVersion.Dns("colors-green.shop.local");

    /// <summary>A service with one version, found as its name.</summary>
    internal static ServiceWithRouter One(IMesh mesh, string name, params Backend[] backends) => new(name, new()
    {
        Mesh = mesh,
        Versions = { ["v1"] = ServiceVersion.Dns($"{name}.shop.local") },
        Backends = backends,
    });

    /// <summary>The service "colors" with one version.</summary>
    internal static ServiceWithRouter Colors(IMesh mesh, params Route[] routes) => Colors(mesh, Listener.Http(), routes);

    internal static ServiceWithRouter Colors(IMesh mesh, Listener listener, params Route[] routes) => new("colors", new()
    {
        Mesh = mesh,
        Listener = listener,
        Versions = { ["v1"] = ServiceVersion.Dns("colors.shop.local") },
        Routes = routes,
    });

    /// <summary>Runs a program with a mesh of these defaults.</summary>
    internal static Task<ProgramRun> RunAsync(MeshDefaults defaults, Action<Mesh> program) =>
        ProgramRun.OfAsync(() => program(new Mesh("shop", new() { Defaults = defaults })));

    internal static Task<ProgramRun> RunAsync(Action<Mesh> program) => RunAsync(MeshDefaults.Standard, program);
}

namespace Pulumi.AppMeshKit.Bench;

/// <summary>The service as a user of the kit writes it.</summary>
internal static class WithTheKit
{
    internal static void Register(string name, IMesh mesh, ComponentResourceOptions? options) =>
        _ = new ServiceWithRouter(
            name,
            new()
            {
                Mesh = mesh,
                ServiceName = Names.Host(name),
                Listener = Listener.Http(8080) with { HealthCheck = new() { Path = "/ping" } },
                Versions =
                {
                    ["blue"] = ServiceVersion.Dns(Names.Host(name, "blue")),
                    ["green"] = ServiceVersion.Dns(Names.Host(name, "green")),
                },
                Weights = new() { ["blue"] = 90, ["green"] = 10 },
                Routes =
                {
                    new HttpRoute { Name = "api", Match = HttpMatch.Prefix("/api") },
                    new HttpRoute { Name = "all" },
                },
            },
            options);
}

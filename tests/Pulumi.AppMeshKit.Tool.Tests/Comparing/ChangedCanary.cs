namespace Pulumi.AppMeshKit.Tool.Tests.Comparing;

/// <summary>The canary after a change, as the README has it: green gets half, testers get it always, and only requests below /colors are answered.</summary>
internal static class ChangedCanary
{
    public static void Create()
    {
        var mesh = new Mesh("shop");

        _ = new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            ServiceName = "colors.shop.local",
            Listener = Listener.Http(8080) with { HealthCheck = new() { Path = "/ping" } },
            Versions =
            {
                ["blue"] = ServiceVersion.Dns("colors-blue.shop.local"),
                ["green"] = ServiceVersion.Dns("colors-green.shop.local"),
            },
            Weights = new() { ["blue"] = 50, ["green"] = 50 },
            Routes =
            {
                new HttpRoute
                {
                    Name = "testers",
                    Match = HttpMatch.Prefix("/colors") with { Headers = [HeaderMatch.Exact("x-user", "qa")] },
                    Weights = new() { ["green"] = 100 },
                },
                new HttpRoute
                {
                    Name = "colors",
                    Match = HttpMatch.Prefix("/colors"),
                    Retries = new() { MaxRetries = 2, PerTry = TimeSpan.FromSeconds(3), On = RetryOn.ServerError },
                    Timeout = TimeSpan.FromSeconds(10),
                },
            },
        });
    }
}

using Pulumi.AppMeshKit;

/// <summary>
/// AWS's walkthrough "howto-k8s-timeout-policy", rebuilt with the components. <see cref="MeshDefaults.None"/> keeps App Mesh's bare
/// behaviour, so that what is registered equals the definitions that AWS published.
/// </summary>
internal static class TimeoutPolicy
{
    private const string Namespace = "howto-k8s-timeout-policy";
    private const string CloudMapNamespace = $"{Namespace}.pvt.aws.local";

    internal static void Create()
    {
        var minute = TimeSpan.FromSeconds(60);
        var mesh = new Mesh(Namespace, new() { Defaults = MeshDefaults.None });

        var colors = new ServiceWithRouter("colorapp", new()
        {
            Mesh = mesh,
            RouterName = $"colorapp-router_{Namespace}",
            Listener = Listener.Http(8080) with { Timeout = minute },
            Versions =
            {
                ["red"] = ServiceVersion.CloudMap(CloudMapNamespace, "colorapp") with { Name = $"colorapp-red_{Namespace}" },
                ["blue"] = ServiceVersion.CloudMap(CloudMapNamespace, "colorapp") with { Name = $"colorapp-blue_{Namespace}" },
            },
            Routes =
            {
                new HttpRoute
                {
                    Name = "color-route",
                    Match = HttpMatch.Prefix("/"),
                    Weights = new() { ["red"] = 1, ["blue"] = 1 },
                    Timeout = minute,
                },
            },
        });

        _ = new ServiceWithRouter("front", new()
        {
            Mesh = mesh,
            RouterName = $"front-router_{Namespace}",
            Listener = Listener.Http(8080) with { Timeout = minute },
            Versions = { ["v1"] = ServiceVersion.CloudMap(CloudMapNamespace, "front") with { Name = $"front_{Namespace}" } },
            Backends = { colors },
            Routes =
            {
                new HttpRoute
                {
                    Name = "color-route",
                    Match = HttpMatch.Prefix("/color"),
                    Weights = new() { ["v1"] = 1 },
                    Timeout = minute,
                },
            },
        });
    }
}

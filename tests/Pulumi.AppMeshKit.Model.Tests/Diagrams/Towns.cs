using System.Globalization;
using Pulumi.AppMeshKit.Model.Tests.Views;

namespace Pulumi.AppMeshKit.Model.Tests.Diagrams;

/// <summary>Meshes of any size that look like those of companies: teams with services that call their own team more than others.</summary>
internal static class Towns
{
    private static readonly string[] _teams =
    [
        "checkout", "payments", "catalog", "search", "accounts", "shipping", "stock", "pricing", "reviews", "media", "billing", "risk",
        "support", "loyalty", "partners", "reports", "mail", "identity", "logistics", "ads",
    ];

    private static readonly string[] _jobs =
    [
        "api", "worker", "store", "index", "gateway-client", "rules", "events", "history", "quotes", "limits", "sync", "audit", "export", "cache", "scheduler",
    ];

    /// <summary>A mesh of so many services.</summary>
    /// <param name="services">How many.</param>
    /// <param name="nameOf">How a service is called, by its job and team.</param>
    internal static MeshModel Of(int services, Func<string, string, string>? nameOf = null)
    {
        nameOf ??= (job, team) => $"{job}.{team}.local";
        var teams = Math.Clamp(services / 8, 2, _teams.Length);
        var names = Enumerable.Range(0, services).Select(i => nameOf(Job(i / teams), _teams[i % teams])).ToList();
        var random = new Lcg(services);
        return Sketch.Mesh(
            "town",
            [
                Sketch.Gateway("edge"),
                .. Enumerable.Range(0, Math.Min(teams, 6)).Select(i => Sketch.GatewayRoute("edge", $"/{_teams[i]}/", names[i])),
                .. names.SelectMany((name, i) => Service(name, i)),
                .. names.SelectMany((name, i) => Nodes(name, i, Calls(names, i, teams, random))),
                Sketch.Client("nightly", names[0], names[^1]),
            ]);
    }

    private static IEnumerable<ApiRequest> Service(string name, int index) => index % 5 == 0
        ? Sketch.Service(name, Sketch.Route("/", ($"{name}-v1", 90), ($"{name}-v2", 10)))
        : Sketch.Service(name, Sketch.Route("/", ($"{name}-v1", 1)));

    private static IEnumerable<ApiRequest> Nodes(string name, int index, string[] calls)
    {
        yield return Sketch.Node($"{name}-v1", calls);
        if (index % 5 == 0) yield return Sketch.Node($"{name}-v2", calls);
    }

    // Two calls within the team, now and then one to another, and popular services for everybody.
    private static string[] Calls(List<string> names, int index, int teams, Lcg random)
    {
        List<int> called = [index + teams, index + (2 * teams)];
        if (random.Next(3) == 0) called.Add(random.Next(names.Count));
        if (random.Next(4) == 0) called.Add(teams > 2 ? 2 : 0);
        return [.. called.Where(other => other < names.Count && other != index).Distinct().Select(other => names[other])];
    }

    private static string Job(int index) => index < _jobs.Length ? _jobs[index] : _jobs[index % _jobs.Length] + (index / _jobs.Length).ToString(CultureInfo.InvariantCulture);
}

using Pulumi.AppMeshKit.Model.Tests.Analysis;
using Pulumi.AppMeshKit.Model.Tests.Simulation;
using Pulumi.AppMeshKit.Model.Tests.Simulation.Randomness;

namespace Pulumi.AppMeshKit.Model.Tests.Lattice;

/// <summary>
/// App Mesh and VPC Lattice express the same: random tables of routes, of which nothing is lost, answer random requests alike, as the simulator
/// and a naive reading of the plan have it.
/// </summary>
/// <param name="tables">How many tables of each kind.</param>
/// <param name="requests">How many requests to each.</param>
public abstract class EquivalenceTests(int tables, int requests)
{
    private static readonly LatticeOptions _options = new() { HasCertificate = true, UsesAwsNative = false };

    [Fact]
    public void Routes_of_http() => Compare(
        seed =>
        {
            var chance = new Chance(seed);
            var routes = chance.Routes().Where(route => !route.IsGrpc).Select(route => route.ToRoute());
            return (SmallMesh.Of([SmallMesh.Service(), .. Kept(routes)]), () => Request(chance, isGrpc: false));
        },
        "web",
        "shop.local");

    [Fact]
    public void Routes_of_grpc() => Compare(
        seed =>
        {
            const string Listeners = "[{'portMapping':{'port':8080,'protocol':'grpc'}}]";
            var chance = new Chance(seed);
            var routes = Enumerable.Range(0, 3).SelectMany(_ => chance.Routes()).Where(route => route.IsGrpc).Select((route, index) => (route with { Name = $"r{index}" }).ToRoute());
            ApiRequest[] more = [SmallMesh.Service(), SmallMesh.Router(Listeners), .. new[] { "v1", "v2", "v3" }.Select(name => SmallMesh.Node(name, Listeners))];
            return (SmallMesh.Of([.. more, .. Kept(routes)]), () => Request(chance, isGrpc: true));
        },
        "web",
        "shop.local");

    [Fact]
    public void Routes_with_few_words() => Compare(
        seed =>
        {
            var random = new RandomTables(seed);
            return (RandomTables.Mesh(Kept(random.Routes().OfType<RouteRequest>())), () => Merged(random.Request()));
        },
        "caller",
        "s.m");

    private static SimulatedRequest Request(Chance chance, bool isGrpc)
    {
        while (true)
        {
            var request = chance.Request();
            if (request.IsGrpc == isGrpc) return request.ToRequest();
        }
    }

    /// <summary>App Mesh merges slashes; what VPC Lattice does with them is not documented.</summary>
    private static SimulatedRequest Merged(SimulatedRequest request) => request with { Path = request.Path.Replace("//", "/", StringComparison.Ordinal) };

    /// <summary>The routes of which nothing stops: all of them must be in the plan.</summary>
    private static IEnumerable<RouteRequest> Kept(IEnumerable<RouteRequest> routes) =>
        routes.Where(route => LossRules.Check(route, _options.Losses).All(loss => loss.Severity != Severity.Error));

    private void Compare(Func<int, (MeshModel Mesh, Func<SimulatedRequest> Request)> make, string caller, string host)
    {
        var (planned, refused, matched, notFound) = (0, 0, 0, 0);
        for (var seed = 0; seed < tables; seed++)
        {
            var (mesh, request) = make(seed);
            var plan = LatticePlan.Of(mesh, _options);
            var routes = mesh.Requests.OfType<RouteRequest>().Count();
            if (plan.Findings.Any(finding => finding.Severity == Severity.Error))
            {
                Assert.All(plan.Findings.Where(finding => finding.Severity == Severity.Error), finding => Assert.Equal("LAT-012", finding.Rule.Id));
                refused++;
                continue;
            }

            planned++;
            var listener = Assert.Single(Assert.Single(plan.Services).Listeners);
            var behind = plan.Findings.Count(finding => finding.Rule == RuleBook.LAT018);
            Assert.Equal(routes, listener.Rules.Count + (listener.DefaultRoute is null ? 0 : 1) + behind);
            Assert.Equal(Enumerable.Range(1, listener.Rules.Count), listener.Rules.Select(rule => rule.Priority));
            var simulator = MeshSimulator.For(mesh).Node(caller);
            for (var index = 0; index < requests; index++)
            {
                var asked = request() with { Host = host };
                var there = simulator.Call(asked).Resolve();
                var here = PlanEvaluator.Answer(listener, asked);
                var told = $"seed {seed}, {asked.Method} {asked.Path} {string.Join(", ", asked.Headers)}: {there}\n{LatticePlanText.Of(plan)}";

                // What App Mesh leaves open was refused before.
                Assert.True(there.Verdict is Verdict.Matched or Verdict.NoRoute, told);
                Assert.True(there.Verdict == Verdict.NoRoute == here is null, told);
                if (here is null)
                {
                    notFound++;
                    continue;
                }

                matched++;
                Assert.True(there.Targets.Select(target => target.Node).Order(StringComparer.Ordinal).SequenceEqual(here.Keys.Order(StringComparer.Ordinal)), told);
                Assert.All(there.Targets, target => Assert.Equal(here[target.Node], target.Share, precision: 12));
            }
        }

        // Not an empty promise: most tables have a plan, and requests of both kinds were made.
        Assert.True(planned > tables / 4 && matched > requests * 2 && notFound > requests / 2, $"{planned} planned, {refused} refused, {matched} matched, {notFound} not found");
    }
}

/// <summary>A handful of tables.</summary>
public sealed class FewEquivalenceTests() : EquivalenceTests(tables: 40, requests: 60);

/// <summary>As many as a few seconds allow.</summary>
[Trait("Speed", "Slow")]
public sealed class ManyEquivalenceTests() : EquivalenceTests(tables: 400, requests: 300);

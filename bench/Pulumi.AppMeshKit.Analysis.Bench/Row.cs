using System.Diagnostics;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Analysis.Bench;

/// <summary>What one size of mesh costs.</summary>
/// <param name="Services">The number of services.</param>
/// <param name="Definitions">The number of resources.</param>
/// <param name="Read">Milliseconds to make the model from JSON.</param>
/// <param name="Check">Milliseconds for every rule: on each resource, and on the whole mesh.</param>
/// <param name="Findings">How much is found.</param>
internal sealed record Row(int Services, int Definitions, double Read, double Check, int Findings)
{
    internal const int Rounds = 7;

    internal static Row Measure(int services)
    {
        var json = LargeMesh.Json(services);
        List<double> reads = [];
        List<double> checks = [];
        var findings = 0;
        for (var round = 0; round <= Rounds; round++)
        {
            GC.Collect();
            var clock = Stopwatch.StartNew();
            var mesh = MeshModel.Of([.. json.Select(text => RequestJson.Read(text).Request!)]);
            var read = clock.Elapsed.TotalMilliseconds;

            clock.Restart();
            findings = mesh.Requests.SelectMany(ResourceRules.Check).Count() + MeshGraphRules.Check(mesh).Count();
            var check = clock.Elapsed.TotalMilliseconds;

            if (round == 0) continue; // the first one pays for the compiler
            reads.Add(read);
            checks.Add(check);
        }

        return new(services, json.Count, Median(reads), Median(checks), findings);
    }

    internal static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}

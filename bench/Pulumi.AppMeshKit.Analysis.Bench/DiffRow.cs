using System.Diagnostics;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Analysis.Bench;

/// <summary>What it costs to compare a mesh with the same one after a change.</summary>
/// <param name="Services">The number of services.</param>
/// <param name="Every">Which services change: every tenth, or each.</param>
/// <param name="Check">Milliseconds for every rule on one side.</param>
/// <param name="Compare">Milliseconds for requests, settings and resources.</param>
/// <param name="All">Milliseconds for the comparison and the rules on both sides, at the same time, as the tool does it.</param>
/// <param name="Changes">How many changes of traffic are found.</param>
internal sealed record DiffRow(int Services, int Every, double Check, double Compare, double All, int Changes)
{
    internal static DiffRow Measure(int services, int every)
    {
        var before = Read(LargeMesh.Json(services));
        var after = Read(LargeMesh.Changed(services, every));
        List<double> checks = [];
        List<double> compares = [];
        List<double> alls = [];
        var changes = 0;
        for (var round = 0; round <= Row.Rounds; round++)
        {
            GC.Collect();
            var clock = Stopwatch.StartNew();
            Judge(before);
            var check = clock.Elapsed.TotalMilliseconds;

            clock.Restart();
            changes = MeshComparison.Of([before], [after]).Traffic.Count;
            var compare = clock.Elapsed.TotalMilliseconds;

            clock.Restart();
            Parallel.Invoke(() => Judge(before), () => Judge(after), () => MeshComparison.Of([before], [after]));
            var all = clock.Elapsed.TotalMilliseconds;

            if (round == 0) continue; // the first one pays for the compiler
            checks.Add(check);
            compares.Add(compare);
            alls.Add(all);
        }

        return new(services, every, Row.Median(checks), Row.Median(compares), Row.Median(alls), changes);
    }

    private static int Judge(MeshModel mesh) => mesh.Requests.SelectMany(ResourceRules.Check).Count() + MeshGraphRules.Check(mesh).Count();

    private static MeshModel Read(IReadOnlyList<string> json) => MeshModel.Of([.. json.Select(text => RequestJson.Read(text).Request!)]);
}

// What the kit adds to a preview. Run it with: ./build bench (or dotnet run -c Release --project bench/Pulumi.AppMeshKit.Bench)
// Arguments: the numbers of services; 10 100 1000 without any.
using System.Globalization;
using Pulumi.AppMeshKit.Bench;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
int[] sizes = args.Length == 0 ? [10, 100, 1000] : [.. args.Select(arg => int.Parse(arg, CultureInfo.InvariantCulture))];

Report.Begin();

var differences = await Likeness.DifferencesAsync(services: 3);
if (differences.Count > 0)
{
    Report.Unlike(differences);
    return 1;
}

await Comparison.WarmUpAsync();

Report.Head();
Comparison? last = null;
foreach (var services in sizes)
{
    last = await Comparison.RunAsync(services);
    Report.Row(last);
}

Report.Verdict(last);
return 0;

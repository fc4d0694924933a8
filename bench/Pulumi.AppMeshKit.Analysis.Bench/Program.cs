// What it costs to analyse a whole mesh, beside reading it. Run it with: ./build bench
// Arguments: the numbers of services; 100 1000 without any.
using System.Globalization;
using Pulumi.AppMeshKit.Analysis.Bench;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
int[] sizes = args.Length == 0 ? [100, 1000] : [.. args.Select(arg => int.Parse(arg, CultureInfo.InvariantCulture))];

Console.WriteLine("Check of a mesh with N services: two versions, a router with three routes, a virtual service that calls two others; a gateway with 200 routes.");
Console.WriteLine("Medians of rounds. The ratios are what counts: they hardly depend on the machine.");
Console.WriteLine();
Console.WriteLine("      N  definitions   read JSON ms   check ms   findings   check / read   check a service, µs");

Row? first = null;
Row? last = null;
foreach (var services in sizes)
{
    last = Row.Measure(services);
    first ??= last;
    Console.WriteLine($"{last.Services,7:N0}{last.Definitions,13:N0}{last.Read,15:N1}{last.Check,11:N1}{last.Findings,11:N0}{last.Check / last.Read,15:N2}{last.Check / last.Services * 1000,22:N0}");
}

if (first is not null && last is not null && first != last)
{
    var growth = last.Check / first.Check / ((double)last.Services / first.Services);
    Console.WriteLine();
    Console.WriteLine($"Growth: {last.Services / (double)first.Services:N0} times the services take {last.Check / first.Check:N1} times as long; 1.00 times linear would be {growth:N2} here.");
    Console.WriteLine($"Budget: growth close to linear, and a check no longer than ten times the reading. {(last.Check / last.Read <= 10 && growth < 1.5 ? "WITHIN" : "OVER")} it.");
}

Console.WriteLine();
Console.WriteLine("Comparison with the same mesh after a change of weights.");
Console.WriteLine();
Console.WriteLine("      N  changed   check of one ms   compare ms   with both checks ms   traffic changes   compare / check   all / check");
var isWithin = true;
foreach (var every in new[] { 10, 1 })
{
    var row = DiffRow.Measure(sizes[^1], every);
    Console.WriteLine($"{row.Services,7:N0}{row.Services / row.Every,9:N0}{row.Check,18:N1}{row.Compare,13:N1}{row.All,22:N1}{row.Changes,18:N0}{row.Compare / row.Check,18:N2}{row.All / row.Check,14:N2}");
    isWithin &= row.All <= 2 * row.Check;
}

Console.WriteLine($"Budget: a comparison with the findings of both sides takes no longer than twice the check of one ({Environment.ProcessorCount} cores). {(isWithin ? "WITHIN" : "OVER")} it.");

return 0;

using System.Reflection;
using System.Runtime.InteropServices;

namespace Pulumi.AppMeshKit.Bench;

/// <summary>What the benchmark prints.</summary>
internal static class Report
{
    private const double BudgetMilliseconds = 1.9;
    private const double BudgetBytes = 200_000;
    private const int BudgetServices = 1000;

    private static readonly bool IsContract =
        typeof(Report).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Any(one => one is { Key: "AppMeshKitSdk", Value: "contract" });

    internal static void Begin()
    {
        Console.WriteLine("Preview of a mesh with N services: two versions with health check, router, two routes, virtual service.");
        Console.WriteLine("By hand: the same resources of Pulumi.Aws below one component each, with the same inputs, parents and dependencies.");
        Console.WriteLine(IsContract
            ? "SDK: the contract projects in sdk/. They are lighter than Pulumi's packages: the ratios below do not carry over to those."
            : "SDK: Pulumi's packages.");
        Console.WriteLine($"Machine: {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}.");
        Console.WriteLine();
    }

    internal static void Unlike(IEnumerable<string> differences)
    {
        Console.WriteLine("The two sides do not register the same, so nothing was measured:");
        foreach (var difference in differences) Console.WriteLine("  " + difference);
    }

    internal static void Head()
    {
        Console.WriteLine("Both sides register the same. Medians of rounds that alternate; 1 KB is 1,000 bytes.");
        Console.WriteLine();
        Console.WriteLine("                    by hand         with the kit            the kit adds to a service");
        Console.WriteLine("      N        ms        MB        ms        MB   ratio        µs    CPU µs        KB");
    }

    internal static void Row(Comparison one) => Console.WriteLine(
        $"{one.Services,7:N0}{one.ByHand.Milliseconds,10:N1}{one.ByHand.Bytes / 1e6,10:N1}{one.WithKit.Milliseconds,10:N1}{one.WithKit.Bytes / 1e6,10:N1}"
        + $"{one.Ratio,8:N2}{one.AddedMilliseconds * 1000,10:N0}{one.AddedProcessor * 1000,10:N0}{one.AddedBytes / 1000,10:N1}");

    internal static void Verdict(Comparison? last)
    {
        Console.WriteLine();
        Console.WriteLine($"Budget: {BudgetMilliseconds} ms and {BudgetBytes / 1000:N0} KB per service at {BudgetServices:N0} services with Pulumi's packages (15 % of by hand).");
        if (last?.Services != BudgetServices) return;

        var isWithin = last.AddedMilliseconds <= BudgetMilliseconds && last.AddedBytes <= BudgetBytes;
        Console.WriteLine(
            $"{(isWithin ? "WITHIN" : "OVER")} the budget: {last.AddedMilliseconds:N2} ms on the clock, {last.AddedProcessor:N2} ms of processor time, {last.AddedBytes / 1000:N0} KB"
            + (IsContract ? ", on the contract projects; what counts is a run with the packages." : "."));
        Console.WriteLine(
            $"Noise: between rounds, a service by hand varies by ±{last.Noise:N2} ms. If that is more than the time above, the machine was busy: believe the KB.");
    }
}

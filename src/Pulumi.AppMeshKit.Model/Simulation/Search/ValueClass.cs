namespace Pulumi.AppMeshKit.Model;

/// <summary>A value of one dimension, and the routes that take it: it stands for all values that no route tells from it.</summary>
/// <param name="Value">The value; null for none.</param>
/// <param name="Cost">How much it clutters a witness: the simplest witness is shown.</param>
/// <param name="Holds">The routes whose conditions on the dimension it fulfils.</param>
/// <param name="Firm">The same, but for conditions that are only sampled: those are left out.</param>
/// <param name="IsAlone">Whether it stands for nothing but itself, so that even a sampled condition has nothing left to guess.</param>
internal readonly record struct ValueClass(string? Value, int Cost, RouteSet Holds, RouteSet Firm, bool IsAlone);

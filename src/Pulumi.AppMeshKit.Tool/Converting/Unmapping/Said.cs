using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Leaves of a definition as plain values. Stand-ins have taken the place of what is unknown, so all are known.</summary>
internal static class Said
{
    /// <summary>The text of a leaf that a component cannot do without.</summary>
    internal static string Text(this Value<string>? leaf, string what) => leaf.TextOrNull() ?? throw Missing(what);

    internal static string? TextOrNull(this Value<string>? leaf) => leaf is not null && leaf.TryGet(out var text) ? text : null;

    internal static int Number(this Value<int>? leaf, string what) => leaf.NumberOrNull() ?? throw Missing(what);

    internal static int? NumberOrNull(this Value<int>? leaf) => leaf is not null && leaf.TryGet(out var number) ? number : null;

    internal static long Long(this Value<long>? leaf, string what) => leaf is not null && leaf.TryGet(out var number) ? number : throw Missing(what);

    internal static int Number(this Value<long>? leaf, string what) =>
        leaf.Long(what) is >= int.MinValue and <= int.MaxValue and var number
            ? (int)number
            : throw new CannotSayException($"{what} is beyond what the component takes");

    internal static bool? TruthOrNull(this Value<bool>? leaf) => leaf is not null && leaf.TryGet(out var truth) ? truth : null;

    /// <summary>The member of an enum that the API spells so.</summary>
    internal static T? Choice<T>(this Value<string>? leaf, Func<T, string> spelling, string what)
        where T : struct, Enum
    {
        if (leaf.TextOrNull() is not { } text) return null;
        foreach (var choice in Enum.GetValues<T>())
        {
            if (spelling(choice) == text) return choice;
        }

        throw new CannotSayException($"{what} is none of the values that a component takes");
    }

    internal static IReadOnlyList<string> Texts(this ApiList<Value<string>>? list, string what) => [.. (list ?? []).Select(item => item.Text(what))];

    internal static CannotSayException Missing(string what) => new($"{what} is missing");
}

using System.Globalization;
using Pulumi.AppMeshKit.Model.Tests.Shared;

namespace Pulumi.AppMeshKit.Model.Tests.Properties;

/// <summary>A member of a request with what the API's own model says about it.</summary>
internal sealed record ModelMember(string Path, string Shape, string Type, bool IsRequired, long? Min, long? Max, string Pattern, IReadOnlyList<string> Values, bool IsUnion, int? LeastItems, int? MostItems)
{
    /// <summary>The name after the last full stop; empty for an item of a list.</summary>
    public string Name => Path.EndsWith("[]", StringComparison.Ordinal) ? string.Empty : Path[(Path.LastIndexOf('.') + 1)..];

    /// <summary>The path of the structure or list that holds it; empty for the request.</summary>
    public string Parent => Path.EndsWith("[]", StringComparison.Ordinal) ? Path[..^2] : Path.LastIndexOf('.') is >= 0 and var dot ? Path[..dot] : string.Empty;

    /// <summary>The members of a kind of request, such as <c>VirtualNode</c>.</summary>
    public static IReadOnlyList<ModelMember> Of(string kind) =>
    [
        .. SharedFolder.Table(SharedFolder.Reference("constraints.tsv"))
            .Where(row => row["operation"] == "Create" + kind)
            .Select(row => new ModelMember(
                row["path"],
                row["shape"],
                row["type"],
                row["required"] == "yes",
                Number(row["min"]),
                Number(row["max"]),
                row["pattern"],
                row["enum"].Split('|', StringSplitOptions.RemoveEmptyEntries),
                row["union"] == "yes",
                (int?)Number(row["list_min"]),
                (int?)Number(row["list_max"]))),
    ];

    private static long? Number(string cell) => cell.Length == 0 ? null : long.Parse(cell, CultureInfo.InvariantCulture);
}

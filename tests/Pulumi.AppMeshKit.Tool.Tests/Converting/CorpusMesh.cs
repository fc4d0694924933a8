using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Tests.Shared;

namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>Published definitions that belong together: those of one mesh in one walkthrough, or one variant alone.</summary>
internal sealed record CorpusMesh(string Name, string Class, IReadOnlyList<ApiRequest> Requests)
{
    internal static IReadOnlyList<CorpusMesh> All { get; } = SharedFolder.Root is null ? [] :
    [
        .. SharedFolder.Table(Path.Combine(SharedFolder.Corpus, "INDEX.tsv"))
            .GroupBy(row => row["role"] == "base" ? $"{row["repo"]}/{row["walkthrough"]} {row["mesh"]}" : row["file"])
            .Select(group => new CorpusMesh(group.Key, group.First()["class"], [.. group.Select(row => Read(row["file"]))])),
    ];

    internal bool IsMesh => Class == "mesh" && !Name.EndsWith(".json", StringComparison.Ordinal);

    private static ApiRequest Read(string file) => RequestJson.Read(File.ReadAllText(Path.Combine(SharedFolder.Corpus, file)), file).Request!;
}

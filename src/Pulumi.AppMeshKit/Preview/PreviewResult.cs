using System.Collections.Immutable;
using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Preview;

namespace Pulumi.AppMeshKit;

/// <summary>What an offline preview has seen. Nothing was deployed.</summary>
public sealed class PreviewResult
{
    internal PreviewResult(string project, string stack) => (Project, Stack) = (project, stack);

    /// <summary>The project's name.</summary>
    public string Project { get; }

    /// <summary>The stack's name.</summary>
    public string Stack { get; }

    /// <summary>Why the program failed: what the kit or the SDK had to say. Empty when it ran to its end; otherwise nothing else is here.</summary>
    public IReadOnlyList<string> Errors { get; internal init; } = [];

    /// <summary>What lies directly below the stack.</summary>
    public IReadOnlyList<PreviewResource> Resources { get; internal init; } = [];

    /// <summary>The meshes that components have joined, sorted by name.</summary>
    public IReadOnlyList<MeshModel> Meshes { get; internal init; } = [];

    /// <summary>What was found about the components and the finished meshes, without what was suppressed.</summary>
    public IReadOnlyList<Finding> Findings => [.. Reported.Select(reported => reported.Finding).Order(FindingOrder.Instance)];

    /// <summary>The stack's outputs. A secret, and what only a deployment knows, say so instead of their value.</summary>
    public IReadOnlyDictionary<string, object?> Outputs { get; internal init; } = StackOutputs.None.Values;

    /// <summary>
    /// Whether the program ran to its end and no finding is an error; in a mesh with <see cref="FailOn.Warning"/>, no warning either.
    /// </summary>
    public bool IsClean => Errors.Count == 0 && !Reported.Any(reported => reported.Fails);

    /// <summary>How many findings the program has decided to live with (<see cref="MeshArgs.Suppressions"/>).</summary>
    public int Suppressed { get; internal init; }

    internal IReadOnlyList<SnapshotFinding> Reported { get; init; } = [];

    /// <summary>For a terminal: the tree of resources, the topology, the findings, and a verdict as the last line.</summary>
    public string ToText() => PreviewText.Write(ToSnapshot());

    /// <summary>For a file beside the program: a Mermaid diagram, the resources, the findings. Equal programs give equal text, on every machine.</summary>
    public string ToMarkdown() => PreviewMarkdown.Write(ToSnapshot());

    /// <summary>For other programs, and to be compared with a later preview: the snapshot as JSON. Equal programs give equal text, on every machine.</summary>
    public string ToJson() => ToSnapshot().ToJson();

    /// <summary>The preview as plain data, which can be written, kept and read again.</summary>
    public MeshSnapshot ToSnapshot() => new()
    {
        Project = Project,
        Stack = Stack,
        Errors = Errors,
        Meshes = Meshes,
        Findings = Reported,
        Suppressed = Errors.Count == 0 ? Suppressed : null,
        Resources = [.. Resources.Select(resource => resource.ToSnapshot())],
        Outputs = Outputs.ToImmutableSortedDictionary(output => output.Key, output => ShownValue.Of(output.Value), StringComparer.Ordinal),
    };

    /// <inheritdoc />
    public override string ToString() => PreviewVerdict.Of(ToSnapshot());
}

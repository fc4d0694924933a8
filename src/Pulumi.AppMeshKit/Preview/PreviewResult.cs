using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Preview;

namespace Pulumi.AppMeshKit;

/// <summary>What an offline preview has seen. Nothing was deployed.</summary>
public sealed class PreviewResult
{
    internal PreviewResult(string project) => Project = project;

    /// <summary>The project's name.</summary>
    public string Project { get; }

    /// <summary>Why the program failed: what the kit or the SDK had to say. Empty when it ran to its end; otherwise nothing else is here.</summary>
    public IReadOnlyList<string> Errors { get; internal init; } = [];

    /// <summary>What lies directly below the stack.</summary>
    public IReadOnlyList<PreviewResource> Resources { get; internal init; } = [];

    /// <summary>The meshes that components have joined, sorted by name.</summary>
    public IReadOnlyList<MeshModel> Meshes { get; internal init; } = [];

    /// <summary>What was found about the components and the finished meshes, without what was suppressed.</summary>
    public IReadOnlyList<Finding> Findings => [.. Reported.SelectMany(reported => reported.Findings).Order(FindingOrder.Instance)];

    /// <summary>The stack's outputs. A secret, and what only a deployment knows, say so instead of their value.</summary>
    public IReadOnlyDictionary<string, object?> Outputs { get; internal init; } = StackOutputs.None.Values;

    /// <summary>
    /// Whether the program ran to its end and no finding is an error; in a mesh with <see cref="FailOn.Warning"/>, no warning either.
    /// </summary>
    public bool IsClean => Errors.Count == 0 && Reported.All(reported => reported.Problems == 0);

    internal IReadOnlyList<ReportedFindings> Reported { get; init; } = [];

    /// <summary>For a terminal: the tree of resources, the topology, the findings, and a verdict as the last line.</summary>
    public string ToText() => PreviewText.Write(this);

    /// <summary>For a file beside the program: a Mermaid diagram, the resources, the findings. Equal programs give equal text, on every machine.</summary>
    public string ToMarkdown() => PreviewMarkdown.Write(this);

    /// <inheritdoc />
    public override string ToString() => PreviewVerdict.Of(this);
}

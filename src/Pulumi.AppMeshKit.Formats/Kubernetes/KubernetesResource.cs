using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>A Kubernetes resource as its document says.</summary>
/// <param name="Document">The document.</param>
/// <param name="File">Its file.</param>
internal sealed record KubernetesResource(SourceObject Document, string File)
{
    private const string DefaultNamespace = "default";

    private readonly SourceObject? _metadata = Document["metadata"] as SourceObject;

    /// <summary>The kind, such as <c>VirtualNode</c>.</summary>
    public string Kind { get; } = (Document["kind"] as SourceText)?.Text ?? string.Empty;

    /// <summary>The name, as <c>metadata</c> has it.</summary>
    public SourceNode? NameNode => _metadata?["name"];

    /// <summary>The name; empty where there is none.</summary>
    public string Name => NameNode?.Source ?? string.Empty;

    /// <summary>The namespace, without which a resource is in <c>default</c>.</summary>
    public string Namespace => _metadata?["namespace"] is SourceText { Text.Length: > 0 } text ? text.Text : DefaultNamespace;

    /// <summary>The labels.</summary>
    public SourceObject? Labels => _metadata?["labels"] as SourceObject;

    /// <summary>The specification.</summary>
    public SourceObject? Spec => Document["spec"] as SourceObject;

    /// <summary>What the resource is called in App Mesh; null where it has no name at all.</summary>
    public SourceNode? AwsName => Spec?["awsName"] switch
    {
        SourceText { Text.Length: > 0 } given => given,
        SourceNode given and not (SourceText or SourceLiteral { IsNull: true }) => given,
        _ when NameNode is SourceText name => new SourceText(AwsNameOf(Kind, name.Text, Namespace), name.Line),
        _ => NameNode,
    };

    /// <summary>What the controller calls a resource that does not say.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The name.</param>
    /// <param name="space">The namespace.</param>
    public static string AwsNameOf(string kind, string name, string space) => kind switch
    {
        "Mesh" => name,
        "VirtualService" => $"{name}.{space}",
        _ => $"{name}_{space}",
    };
}

namespace Pulumi.AppMeshKit.Formats;

/// <summary>What a part of a document is.</summary>
internal enum DocumentItemKind
{
    /// <summary>A request, or what a <c>describe-…</c> command answers.</summary>
    Request,

    /// <summary>A CloudFormation template with resources of a mesh.</summary>
    Template,

    /// <summary>A Kubernetes resource of the App Mesh controller.</summary>
    Kubernetes,

    /// <summary>A Kubernetes namespace: its labels say which mesh its resources belong to.</summary>
    Namespace,

    /// <summary>What <c>pulumi stack export</c> or <c>pulumi preview --json</c> writes.</summary>
    Pulumi,

    /// <summary>The same, of a stack without a resource of App Mesh.</summary>
    PulumiWithoutMesh,

    /// <summary>What a <c>list-…</c> command answers: names without definitions.</summary>
    Listing,

    /// <summary>Something else in a list that holds definitions too.</summary>
    Stranger,
}

namespace Pulumi.AppMeshKit.Formats;

/// <summary>How a definition was written.</summary>
public enum DefinitionFormat
{
    /// <summary>An App Mesh request, as the AWS command line takes it, or what a <c>describe-…</c> command answers.</summary>
    Request,

    /// <summary>A resource of an AWS CloudFormation template, in JSON or YAML.</summary>
    CloudFormation,

    /// <summary>A Kubernetes resource of the App Mesh controller, <c>appmesh.k8s.aws/v1beta2</c>.</summary>
    Kubernetes,

    /// <summary>A resource of Pulumi.Aws in what <c>pulumi stack export</c> or <c>pulumi preview --json</c> writes.</summary>
    Pulumi,
}

namespace Pulumi.AppMeshKit.Model;

/// <summary>How much of a mesh a diagram shows.</summary>
public enum DiagramDetail
{
    /// <summary>Everything: gateways, services, and each virtual node with its share.</summary>
    Full,

    /// <summary>One shape for each service, with its virtual nodes folded in.</summary>
    Services,

    /// <summary>One shape for each group of services; of many, those with the strongest lines.</summary>
    Groups,
}

namespace Pulumi.AppMeshKit.Model;

/// <summary>The seven kinds of App Mesh resources, in the order in which they are created.</summary>
public enum ResourceKind
{
    /// <summary>A mesh.</summary>
    Mesh,

    /// <summary>A virtual node.</summary>
    VirtualNode,

    /// <summary>A virtual router.</summary>
    VirtualRouter,

    /// <summary>A route of a virtual router.</summary>
    Route,

    /// <summary>A virtual service.</summary>
    VirtualService,

    /// <summary>A virtual gateway.</summary>
    VirtualGateway,

    /// <summary>A route of a virtual gateway.</summary>
    GatewayRoute,
}

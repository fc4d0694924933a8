namespace Pulumi.AppMeshKit.Model;

/// <summary>What a line stands for.</summary>
internal enum LineKind
{
    /// <summary>A gateway route: from a gateway to a service.</summary>
    Entry,

    /// <summary>A route: from a service to a node.</summary>
    Route,

    /// <summary>A call: from a node to a service.</summary>
    Call,
}

namespace Pulumi.AppMeshKit.Model;

/// <summary>Which client policy is in force for a call.</summary>
internal static class NodeTls
{
    /// <summary>The backend's own policy, otherwise that of all backends.</summary>
    public static ClientPolicy? Policy(VirtualNodeRequest node, Backend backend) => backend.VirtualService?.ClientPolicy ?? node.Spec?.BackendDefaults?.ClientPolicy;
}

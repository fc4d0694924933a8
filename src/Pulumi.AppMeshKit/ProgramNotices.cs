using System.Runtime.CompilerServices;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

/// <summary>What is said once a program, however many meshes it has.</summary>
internal static class ProgramNotices
{
    // Keyed by the running program, so that nothing outlives it and programs in one process do not silence each other.
    private static readonly ConditionalWeakTable<DeploymentInstance, HashSet<string>> Said = [];

    internal static bool IsNew(Finding notice)
    {
        var said = Said.GetOrCreateValue(Deployment.Instance);
        lock (said) return said.Add(notice.Rule.Id);
    }
}

using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

/// <summary>A component of the kit, seen by whoever inspects a stack.</summary>
public interface IMeshComponent
{
    /// <summary>The mesh it belongs to.</summary>
    IMesh Mesh { get; }

    /// <summary>What was found about it and did not stop it: warnings and notes, without the suppressed ones.</summary>
    IReadOnlyList<Finding> Findings { get; }

    /// <summary>What it asks App Mesh for, in the order in which the resources must exist.</summary>
    IReadOnlyList<ApiRequest> Requests { get; }
}

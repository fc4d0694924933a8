using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Rendering;

namespace Pulumi.AppMeshKit;

/// <summary>What components need of the mesh they join, and the model of all that has joined.</summary>
internal sealed class MeshScope
{
    private readonly Lock _lock = new();
    private MeshModel _model;

    internal MeshScope(string name, string? owner, MeshDefaults defaults, IReadOnlyList<Suppression> suppressions, IRendering rendering, bool isComplete)
    {
        (Name, Owner, Defaults, Suppressions, Rendering) = (name, owner, defaults, suppressions, rendering);
        _model = MeshModel.Empty(name, owner, isComplete);
    }

    internal string Name { get; }

    internal string? Owner { get; }

    internal MeshDefaults Defaults { get; }

    internal IReadOnlyList<Suppression> Suppressions { get; }

    internal IRendering Rendering { get; }

    /// <summary>The mesh's own resource, once there is one. Children depend on it and never on the component.</summary>
    internal CustomResource? Resource { get; set; }

    internal MeshModel Model
    {
        get
        {
            lock (_lock) return _model;
        }
    }

    /// <summary>
    /// Judges what a component brings against what is there, and lets it in when there is no error.
    /// Both happen in one step, so that two components of one name cannot pass each other.
    /// </summary>
    /// <param name="requests">What the component brings.</param>
    /// <param name="judge">Everything that is wrong with it in the mesh as it is.</param>
    internal IReadOnlyList<Finding> Join(IReadOnlyList<ApiRequest> requests, Func<MeshModel, IReadOnlyList<Finding>> judge)
    {
        lock (_lock)
        {
            var findings = judge(_model);
            if (!findings.Any(f => f.Rule.Severity == Severity.Error)) _model = _model.With(requests);
            return findings;
        }
    }
}

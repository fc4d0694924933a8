using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Rendering;

namespace Pulumi.AppMeshKit;

/// <summary>What components need of the mesh they join, and the model of all that has joined.</summary>
internal sealed class MeshScope
{
    private readonly Lock _lock = new();
    private readonly SuppressionSet _suppressions;
    private readonly HashSet<(ResourceId Resource, string Path)> _elsewhere = [];
    private readonly List<OwnSuppressions> _carriers = [];
    private AcceptedLossSet? _accepted;
    private readonly Dictionary<ResourceId, OwnSuppressions> _carried = [];
    private readonly HashSet<(string Rule, ResourceId Resource, string Path, string Message)> _suppressed = [];
    private MeshModel _model;

    internal MeshScope(string name, string? owner, MeshDefaults defaults, IReadOnlyList<Suppression> suppressions, IRendering rendering, bool isComplete)
    {
        (Name, Owner, Defaults, Rendering) = (name, owner, defaults, rendering);

        // Who writes a suppression on a mesh and names no resource means the mesh.
        _suppressions = new([.. suppressions.WrittenAt(Origin.Root(), name)], Id, DateOnly.FromDateTime(DateTime.Today));
        _model = MeshModel.Empty(name, owner, isComplete);
    }

    internal string Name { get; }

    internal string? Owner { get; }

    internal MeshDefaults Defaults { get; }

    internal IRendering Rendering { get; }

    /// <summary>From which severity on a finding stops.</summary>
    internal FailOn FailOn { get; init; }

    /// <summary>What every component of the mesh does without.</summary>
    internal IReadOnlyList<AcceptedLoss> AcceptedLosses
    {
        init => _accepted = value.Count == 0 ? null : new(value, Id);
    }

    /// <summary>The mesh's own resource, once there is one. Children depend on it and never on the component.</summary>
    internal CustomResource? Resource { get; set; }

    /// <summary>What was registered of the mesh so far, by all its components.</summary>
    internal MadeResources Made { get; } = new();

    /// <summary>What was said about its components so far.</summary>
    internal SaidFindings Said { get; } = new();

    internal MeshModel Model
    {
        get
        {
            lock (_lock) return _model;
        }
    }

    /// <summary>
    /// Judges what a component brings against what is there, and lets it in when nothing stops it.
    /// Both happen in one step, so that two components of one name cannot pass each other.
    /// </summary>
    /// <param name="requests">What the component brings.</param>
    /// <param name="calls">What its nodes are said to call.</param>
    /// <param name="judge">Everything that is wrong with it, given the mesh as it is and as it would be.</param>
    internal IReadOnlyList<Finding> Join(
        IReadOnlyList<ApiRequest> requests, IReadOnlyList<DeclaredCall> calls, Func<MeshModel, MeshModel, IReadOnlyList<Finding>> judge)
    {
        lock (_lock)
        {
            var joined = _model.With(requests).WithCalls(calls);
            var findings = judge(_model, joined);
            if (!findings.Any(Stops)) _model = joined;
            return findings;
        }
    }

    /// <summary>Whether a finding that nobody suppressed stops what it is about.</summary>
    internal bool Stops(Finding finding) =>
        finding.Severity == Severity.Error || (finding.Severity == Severity.Warning && FailOn == FailOn.Warning);

    /// <summary>Remembers where resources name what another program creates.</summary>
    /// <param name="requests">The resources of a component.</param>
    /// <param name="places">The places in its arguments.</param>
    internal void Trust(IReadOnlyList<ApiRequest> requests, IReadOnlyList<Origin> places)
    {
        lock (_lock) _elsewhere.UnionWith(places.SelectMany(place => requests.Select(request => (request.Id(), place.Path))));
    }

    /// <summary>Whether a finding misses what another program creates.</summary>
    internal bool IsElsewhere(Finding finding)
    {
        if (finding.Rule != RuleBook.REF001 && finding.Rule != RuleBook.REF003 && finding.Rule != RuleBook.REF004) return false;

        lock (_lock) return _elsewhere.Contains((finding.Resource, finding.Path));
    }

    /// <summary>How many findings somebody decided to live with so far.</summary>
    internal int Suppressed
    {
        get
        {
            lock (_lock) return _suppressed.Count;
        }
    }

    /// <summary>Whether the mesh or the component that a finding is about decided to live with it. Errors cannot be suppressed.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="joining">The suppressions of a component that has not joined yet.</param>
    internal bool IsSuppressed(Finding finding, OwnSuppressions? joining = null)
    {
        lock (_lock)
        {
            // All are asked: none is unused when several fit.
            var isHidden = _suppressions.Hides(finding)
                | (_carried.GetValueOrDefault(finding.Resource)?.Hides(finding) ?? false)
                | (joining?.Hides(finding) ?? false);
            if (isHidden) _suppressed.Add((finding.Rule.Id, finding.Resource, finding.Path, finding.Message));
            return isHidden;
        }
    }

    /// <summary>Whether the mesh or the component that a finding is about decided to do without what the target cannot do.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="joining">What a component lives with that has not joined yet.</param>
    internal bool IsAccepted(Finding finding, OwnSuppressions? joining = null)
    {
        lock (_lock) return (_accepted?.Accepts(finding) ?? false) | (joining?.Accepts(finding) ?? false);
    }

    /// <summary>Remembers the suppressions of a component that has joined: something may yet be found on its resources.</summary>
    internal void Carry(OwnSuppressions suppressions)
    {
        lock (_lock)
        {
            _carriers.Add(suppressions);
            foreach (var resource in suppressions.Resources) _carried.TryAdd(resource, suppressions);
        }
    }

    /// <summary>What is said once a mesh: what is wrong with the suppressions themselves, and what the engine wants known.</summary>
    internal IEnumerable<Finding> CheckOnFirstJoin() =>
        _suppressions.Problems.Concat(_accepted?.Problems ?? []).Concat(Rendering.Notices(Id).Where(ProgramNotices.IsNew));

    /// <summary>What only shows when everything has joined: dangling references, routers without routes, unused suppressions.</summary>
    internal IReadOnlyList<Finding> CheckFinished()
    {
        List<Finding> findings = [.. MeshGraphRules.Check(Model).Concat(Rendering.CheckFinished(Model)).Where(f => Rendering.Concerns(f.Rule) && !IsElsewhere(f) && !IsSuppressed(f))];
        lock (_lock) findings.AddRange(_carriers.SelectMany(carrier => carrier.Unused).Concat(_suppressions.Unused).Concat(_accepted?.Unused ?? []));
        return findings;
    }

    private ResourceId Id => new(ResourceKind.Mesh, Name, null, Name);
}

using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>What every step of a mapping needs: whose it is, what it inherits, where late values and problems go.</summary>
/// <param name="subject">The resource that stands for the component in findings.</param>
/// <param name="mesh">The mesh it joins.</param>
/// <param name="root">The root of the paths the user typed.</param>
/// <param name="resolved">Late values that have become known, when a mapping is repeated to judge them.</param>
internal sealed class MapContext(ResourceId subject, MeshScope mesh, Origin root, IReadOnlyDictionary<string, LateValue?>? resolved = null)
{
    internal ResourceId Subject { get; } = subject;

    internal string Component { get; } = subject.Name ?? string.Empty;

    internal MeshScope Mesh { get; } = mesh;

    internal MeshDefaults Defaults { get; } = mesh.Defaults;

    internal Origin Root { get; } = root;

    internal LateValues Late { get; } = new(resolved);

    /// <summary>Problems that only the arguments show; the rules find the others in the model.</summary>
    internal List<Finding> Problems { get; } = [];

    /// <summary>Where something is named that another program creates: nobody here can say that it does not exist.</summary>
    internal List<Origin> Elsewhere { get; } = [];

    /// <summary>Where requests were given that do not say it themselves, by what they make.</summary>
    internal Dictionary<ResourceId, string> Places { get; } = [];

    /// <summary>What its nodes are said to call.</summary>
    internal List<DeclaredCall> Calls { get; } = [];

    internal Value<string> MeshName => field ??= Value<string>.Known(Mesh.Name, MeshAt);

    internal Value<string>? MeshOwner => Mesh.Owner is { } owner ? Value<string>.Known(owner, MeshAt) : null;

    /// <summary>Where the mesh's defaults are.</summary>
    internal Origin DefaultsAt => field ??= MeshAt["Defaults"];

    /// <summary>Where the mesh was named; a component that names something in the mesh says so.</summary>
    internal Origin MeshAt
    {
        get => field ??= Root["Mesh"];
        init;
    }

    /// <summary>A leaf that another resource may decide.</summary>
    internal Value<string>? Leaf(Input<string>? input, Origin at) => Late.Add(input, Component, at);

    /// <summary>
    /// What holds for a setting: what the user wrote, else the mesh's default. A default that is the kit's own is marked,
    /// so that nobody is blamed for it.
    /// </summary>
    internal Chosen<T> Choose<T>(T? own, Origin at, string member, Func<MeshDefaults, T?> inherited)
        where T : class =>
        own is not null ? new(own, at) : Inherit(member, inherited);

    /// <summary>The mesh's default of a setting.</summary>
    internal Chosen<T> Inherit<T>(string member, Func<MeshDefaults, T?> inherited)
        where T : class
    {
        var value = inherited(Defaults);
        var at = DefaultsAt[member];
        return new(value, ReferenceEquals(value, inherited(MeshDefaults.Standard)) ? at.AsDefault() : at) { IsInherited = true };
    }

    internal void Report(Finding problem) => Problems.Add(problem);
}

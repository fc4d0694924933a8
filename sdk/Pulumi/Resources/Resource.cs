using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Something the engine keeps track of.</summary>
public class Resource
{
    private readonly string _type;
    private readonly string _name;
    private readonly bool? _protect;
    private readonly ImmutableArray<ResourceTransformation> _transformations = [];
    private readonly ImmutableDictionary<string, ProviderResource> _providers = ImmutableDictionary<string, ProviderResource>.Empty;
    private readonly Lock _childrenLock = new();
    private HashSet<Resource>? _children;

    private protected Resource(string type, string name, bool custom, ResourceArgs args, ResourceOptions options, bool remote = false)
    {
        if (string.IsNullOrEmpty(type))
            throw new ArgumentException("'type' cannot be null or empty.", nameof(type));
        if (string.IsNullOrEmpty(name))
            throw new ArgumentException("'name' cannot be null or empty.", nameof(name));

        _type = type;
        _name = name;
        var outputs = ResourceOutputs.Attach(this, options.Urn != null || remote);

        _transformations = [.. options.TransformationsOrNone, .. TransformationsAbove(options)];
        foreach (var transformation in _transformations)
            (args, options) = Transform(transformation, args, options);

        // From here on the options are ours to change.
        options = options.Clone();
        if (options.Provider != null && options is ComponentResourceOptions { Providers.Count: > 0 })
            throw new ResourceException("Do not supply both 'provider' and 'providers' options to a ComponentResource.", options.Parent);

        if (options.Parent is { } parent)
        {
            parent.AddChild(this);
            options.Protect ??= parent._protect;
            _providers = parent._providers;
        }

        _protect = options.Protect;
        _providers = custom ? ChooseProvider(options) : _providers.SetItems(ProvidersFor(options));

        // Nobody reads these URNs in a test, but a faulty alias must fail the run.
        foreach (var alias in options.AliasesOrNone)
            _ = AliasUrns.Of(alias, name, type, options.Parent);

        Deployment.CurrentOrThrow.Register(this, remote, args, options, outputs);
    }

    /// <summary>A resource that only stands for one known elsewhere: it is not registered.</summary>
    private protected Resource(string type, string name)
    {
        _type = type;
        _name = name;
        _protect = false;
    }

    [Output("urn")]
    public Output<string> Urn { get; private protected set; } = null!;

    public string GetResourceType() => _type;

    public string GetResourceName() => _name;

    internal Resource[] GetChildren()
    {
        lock (_childrenLock)
            return _children == null ? [] : [.. _children];
    }

    internal ProviderResource? GetProvider(string moduleMember)
        => PackageOf(moduleMember) is { } package && _providers.TryGetValue(package, out var provider) ? provider : null;

    private static string? PackageOf(string moduleMember)
        => moduleMember.Split(':') is [var package, _, _] ? package : null;

    private void AddChild(Resource child)
    {
        lock (_childrenLock)
            (_children ??= []).Add(child);
    }

    private ImmutableArray<ResourceTransformation> TransformationsAbove(ResourceOptions options)
    {
        if (_type == Stack.TypeName)
            return [];

        // A resource that is only looked up does not belong to the stack.
        var above = options.Parent ?? (options.Urn == null ? Deployment.CurrentOrThrow.Stack : null);
        return above?._transformations ?? [];
    }

    private (ResourceArgs Args, ResourceOptions Options) Transform(ResourceTransformation transformation, ResourceArgs args, ResourceOptions options)
    {
        if (transformation(new(this, args, options)) is not { } result)
            return (args, options);

        if (result.Options.Parent != options.Parent)
            throw new ArgumentException("Transformations cannot currently be used to change the 'parent' of a resource.");
        return (result.Args, result.Options);
    }

    private ImmutableDictionary<string, ProviderResource> ChooseProvider(ResourceOptions options)
    {
        if (options.Provider == null)
        {
            options.Provider = options.Parent?.GetProvider(_type);
            return _providers;
        }

        return PackageOf(_type) is { } package ? _providers.SetItem(package, options.Provider) : _providers;
    }

    private static IEnumerable<KeyValuePair<string, ProviderResource>> ProvidersFor(ResourceOptions options)
    {
        IEnumerable<ProviderResource> providers = options.Provider != null ? [options.Provider] : ((ComponentResourceOptions)options).Providers;
        return providers.Select(provider => KeyValuePair.Create(provider.Package, provider));
    }
}

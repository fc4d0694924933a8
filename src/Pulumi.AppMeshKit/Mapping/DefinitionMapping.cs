using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;
using Pulumi.AppMeshKit.Rendering;
using Pulumi.Utilities;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>A <see cref="MeshDefinition"/> in the API model: it is one already, but for its placeholders.</summary>
internal sealed class DefinitionMapping
{
    private readonly string _name;
    private readonly MeshDefinitionArgs _args;
    private readonly DefinitionSource _source;
    private readonly Dictionary<string, string> _plain;
    private readonly DefinitionSet _registered;

    internal DefinitionMapping(string name, MeshDefinitionArgs args)
    {
        (_name, _args, _source) = (name, args, new DefinitionSource(args));
        _plain = PlainValues(args);
        _registered = _source.Read(_plain);
    }

    /// <summary>The mesh that the definitions join or make; without one, all that is wrong.</summary>
    internal MeshScope? Scope(out IReadOnlyList<Finding> problems)
    {
        problems = [];
        if (_args.Mesh is { } joined) return joined.Scope;

        var meshes = _registered.Definitions.Select(d => (Name: d.Request.MeshName?.ToString(), Owner: d.Request.MeshOwner?.ToString())).Distinct().ToList();
        if (meshes is [var (name, owner)])
        {
            var isComplete = _registered.Definitions.Any(d => d.Request is MeshRequest);
            return new(name ?? string.Empty, owner, MeshDefaults.None, [.. _args.Suppressions.WrittenAt(_args.Site.Root, name ?? string.Empty)], (_args.Target ?? MeshTarget.AppMesh).Rendering(), isComplete)
            {
                FailOn = _args.FailOn,
                AcceptedLosses = [.. _args.AcceptLosses],
            };
        }

        var subject = Subject(_args.MeshName);
        problems = [.. UnreadableFiles(subject), .. Choice(subject, meshes)];
        return null;
    }

    /// <summary>The definitions, with the inputs behind their placeholders.</summary>
    /// <param name="scope">The mesh.</param>
    /// <param name="resolved">Late values that have become known, when a mapping is repeated to judge them.</param>
    internal Mapped<DefinitionModel> Map(MeshScope scope, IReadOnlyDictionary<string, LateValue?>? resolved = null)
    {
        var context = new MapContext(Subject(scope.Name), scope, _args.Site.Root, resolved);
        var known = KnownValues(context);
        var judged = (known.Count == _plain.Count ? _registered : _source.Read(known)).Definitions;

        foreach (var problem in UnreadableFiles(context.Subject)) context.Report(problem);
        foreach (var definition in judged)
        {
            if (definition.Request.Origin?.File is null) context.Places.TryAdd(definition.Request.Id(), definition.File);
            foreach (var problem in ResourceRules.CheckReading(definition.Request, definition.Problems)) context.Report(problem);
        }

        CheckMeshName(context);
        if (_registered.Definitions.Count == 0) foreach (var problem in Choice(context.Subject, [])) context.Report(problem);
        foreach (var definition in _registered.Definitions)
        {
            CheckMesh(context, definition.Request);
            CheckPlaceholders(context, definition);
        }

        return new(DefinitionModel.Of(_name, _registered.Definitions.Zip(judged, (one, other) => (one.Request, other.Request))), context);
    }

    /// <summary>Values that are text and nothing else; they are filled in before anything is read.</summary>
    private static Dictionary<string, string> PlainValues(MeshDefinitionArgs args)
    {
        var late = new LateValues();
        var plain = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, input) in args.Values)
        {
            if (TextOf(late.AddPlaceholder(name, input, Origin.Root())) is { } text && !ComesFromResource(input)) plain[name] = text;
        }

        return plain;
    }

    // A value that comes from a resource is delivered by it even where it is known, so that Pulumi knows what to wait for.
    private static bool ComesFromResource(Input<string> input) =>
        OutputUtilities.GetDependenciesAsync((Output<string>)input) is not { IsCompletedSuccessfully: true, Result.Count: 0 };

    // A secret is registered as one and never becomes part of a text that might be shown.
    private static string? TextOf(Value<string>? leaf) => leaf is { IsSecret: false } && leaf.TryGet(out var text) ? text : null;

    private Dictionary<string, string> KnownValues(MapContext context)
    {
        var known = new Dictionary<string, string>(_plain, StringComparer.Ordinal);
        foreach (var (name, input) in _args.Values)
        {
            if (_plain.ContainsKey(name)) continue;
            if (TextOf(context.Late.AddPlaceholder(name, input, context.Root["Values"].Key(name))) is { } text) known[name] = text;
        }

        return known;
    }

    private ResourceId Subject(string? mesh) => new(ResourceKind.Mesh, mesh, null, _name);

    private IEnumerable<Finding> UnreadableFiles(ResourceId subject) => _registered.Unreadable.Select(file =>
        RuleBook.DefinitionUnreadable(subject, Origin.Root(file.File, file.Line), file.Message, file.Cure));

    private IEnumerable<Finding> Choice(ResourceId subject, List<(string? Name, string? Owner)> meshes)
    {
        var at = _args.Site.Root;
        if (meshes is [{ Name: { } name }, _] && meshes[1].Name == name && meshes.Select(mesh => mesh.Owner).OfType<string>().ToList() is [var owner])
            yield return RuleBook.MeshOfTwoOwners(subject, at, name, owner);
        else if (meshes.Count > 1)
            yield return RuleBook.SeveralMeshes(subject, at, [.. meshes.Select(mesh => mesh.Owner is null ? $"{mesh.Name}" : $"{mesh.Name} of {mesh.Owner}")]);
        else if (_registered.Unreadable.Count == 0)
            yield return RuleBook.NoDefinition(subject, at["Files"], _args.MeshName);
    }

    private void CheckMesh(MapContext context, ApiRequest request)
    {
        if (_args.Mesh is not { } joined) return;

        var at = request.Origin ?? context.Root;
        if (request.MeshName is { } mesh && mesh.TryGet(out var name) && name != joined.MeshName)
            context.Report(RuleBook.DefinitionOfOtherMesh(context.Subject, at, name, joined.MeshName));
        else if (joined.MeshOwner is { } mine && request.MeshOwner is { } owner && owner.TryGet(out var account) && account != mine)
            context.Report(RuleBook.DefinitionOfOtherOwner(context.Subject, at, account, joined.MeshName, mine));
        else if (request is MeshRequest)
            context.Report(RuleBook.DefinitionOfJoinedMesh(context.Subject, at, joined.MeshName));
    }

    // Everything in a mesh says its name in plain text, so a mesh cannot be made of a name that comes late.
    private void CheckMeshName(MapContext context)
    {
        if (_args.Mesh is not null || _registered.Definitions is not [var first, ..]) return;
        foreach (var leaf in new[] { first.Request.MeshName, first.Request.MeshOwner }.OfType<Value<string>>())
        {
            if (!leaf.IsKnown && context.Late.CanFill(leaf.Source!))
                context.Report(RuleBook.MeshNamedLate(context.Subject, leaf.Origin ?? context.Root, leaf.Source!));
        }
    }

    private static void CheckPlaceholders(MapContext context, Definition definition)
    {
        // What is of the wrong type was said already.
        var said = definition.Problems.Select(problem => problem.Origin.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var leaf in Unfilled.In(definition.Request).Where(leaf => !said.Contains(leaf.Origin.Path)))
        {
            if (!leaf.CanBeDelivered)
            {
                context.Report(RuleBook.PlaceholderForStructure(context.Subject, leaf.Origin, leaf.Source));
                continue;
            }

            foreach (var name in Placeholders.NamesIn(leaf.Source).Where(name => !context.Late.CanFill(Placeholders.SourceOf(name))))
                context.Report(RuleBook.PlaceholderWithoutValue(context.Subject, leaf.Origin, leaf.Source, name));
        }
    }
}

using System.Collections.Immutable;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Walks through a definition and says at which places something is lost, once for each, whatever lies below it.</summary>
internal sealed class LossWalk : IMemberVisitor
{
    private readonly LossOptions _options;
    private readonly List<Finding> _found = [];
    private FidelityNode _node;
    private Place _at;
    private ImmutableList<Rule> _said = [];
    private bool _isStopped;

    private LossWalk(ApiRequest request, LossOptions options) =>
        (_options, _node, _at) = (options, FidelityNode.Of(options.Engine, request.ResourceKind()), Place.Of(request));

    /// <summary>What is lost of a definition.</summary>
    public static IReadOnlyList<Finding> Of(ApiRequest request, LossOptions options)
    {
        var walk = new LossWalk(request, options);
        walk.Enter(walk._node, walk._at, request);
        return walk._found;
    }

    /// <inheritdoc />
    public void Leaf<T>(string name, Value<T>? value)
        where T : notnull
    {
        if (_node[name] is not { } node) return;
        if (value is null) Miss(node, name);
        else Within(node, _at.At(name, value), value);
    }

    /// <inheritdoc />
    public void Leaves<T>(string name, ApiList<Value<T>>? values)
        where T : notnull
    {
        if (_node[name] is { } node && values is not null) Within(node, _at.At(name, values), values, values.IsUnknown);
    }

    /// <inheritdoc />
    public void Object<T>(string name, T? value)
        where T : ApiObject, new()
    {
        if (_node[name] is not { } node) return;
        if (value is null) Miss(node, name);
        else Enter(node, _at.At(name, value), value);
    }

    /// <inheritdoc />
    public void Objects<T>(string name, ApiList<T>? values)
        where T : ApiObject, new()
    {
        if (_node[name] is { } node && values is not null)
            Within(node, _at.At(name, values), values, values.IsUnknown, () => Items(values));
    }

    private void Items<T>(ApiList<T> values)
        where T : ApiObject
    {
        if (_node[FidelityNode.Items] is not { } node) return;
        for (var index = 0; index < values.Count; index++) Enter(node, _at.Item(index, values[index]), values[index]);
    }

    private void Enter(FidelityNode node, Place at, ApiObject value) => Within(node, at, value, value.IsUnknown, () =>
    {
        if (!value.IsUnknown) value.Visit(this);
    });

    /// <summary>Says what is lost at a place, then looks below it.</summary>
    private void Within(FidelityNode node, Place at, object value, bool isUnknown = false, Action? below = null)
    {
        var outer = (_node, _at, _said, _isStopped);
        (_node, _at) = (node, at);
        var (row, entry) = node.For(value, _options) ?? default;
        if (entry is not null && entry.Level != FidelityLevel.Full && (isUnknown || LeavesOf(value).Any())) Tell(row, entry, value);
        if (entry is not { IsWhole: true }) below?.Invoke();
        (_node, _at, _said, _isStopped) = outer;
    }

    private void Miss(FidelityNode node, string name)
    {
        if (node.Absence is var (row, entry)) _found.Add(RuleBook.Loss(_at.Missing(name), row, entry, null) with { Severity = Severity.Info });
    }

    private void Tell(FidelityRow row, FidelityEntry entry, object value)
    {
        // Whoever has been told of the whole need not be told of its parts.
        if (_said.Contains(row.Rule)) return;

        List<IValue> leaves = [.. LeavesOf(value)];
        var isDefault = _at.Origin.IsDefault || (leaves.Count > 0 && leaves.TrueForAll(leaf => leaf.Origin is { IsDefault: true }));
        var severity = isDefault ? Severity.Info : SeverityOf(row, entry);
        _found.Add(RuleBook.Loss(_at, row, entry, entry.ShowsValue ? LostText.Of(value) : null) with { Severity = severity, IsDefault = isDefault });
        _said = _said.Add(row.Rule);
        _isStopped |= severity == Severity.Error;
    }

    /// <summary>How bad it is that what somebody wrote is lost. Below what stops the program anyway, the rest is for information.</summary>
    private Severity SeverityOf(FidelityRow row, FidelityEntry entry) => row.Class switch
    {
        _ when entry.IsNote => Severity.Info,
        LossClass.Security or LossClass.Routing when entry.Level == FidelityLevel.None => Severity.Error,
        LossClass.Cosmetic => Severity.Info,
        _ => _isStopped ? Severity.Info : Severity.Warning,
    };

    private static IEnumerable<IValue> LeavesOf(object value) => value switch
    {
        IValue leaf => [leaf],
        ApiObject structure => ApiPaths.Leaves(structure).Select(leaf => leaf.Value),
        IEnumerable<ApiObject> structures => structures.SelectMany(LeavesOf),
        IEnumerable<IValue> leaves => leaves,
        _ => [],
    };
}

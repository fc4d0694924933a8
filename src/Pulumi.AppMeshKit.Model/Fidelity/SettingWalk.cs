namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// Counts the settings of a definition by what the fidelity table says of them. A setting is a single value below <c>spec</c> or a tag: what
/// something is called is no setting, and neither is what a default filled in.
/// </summary>
internal sealed class SettingWalk : IMemberVisitor
{
    private readonly LossOptions _options;
    private FidelityNode? _node;
    private FidelityLevel _level;
    private bool _isFixed;
    private bool _isInside;

    private SettingWalk(ApiRequest request, LossOptions options) => (_options, _node) = (options, FidelityNode.Of(options.Engine, request.ResourceKind()));

    /// <summary>The settings so far.</summary>
    private SettingCount Count { get; set; }

    /// <summary>The settings of several definitions.</summary>
    public static SettingCount Of(IEnumerable<ApiRequest> requests, LossOptions options) => requests.Aggregate(default(SettingCount), (sum, request) => sum + Of(request, options));

    /// <summary>The settings of a definition.</summary>
    public static SettingCount Of(ApiRequest request, LossOptions options)
    {
        var walk = new SettingWalk(request, options);
        walk.Within(walk._node, request, request.IsUnknown, request.Origin, () => request.Visit(walk));
        return walk.Count;
    }

    /// <inheritdoc />
    public void Leaf<T>(string name, Value<T>? value)
        where T : notnull
    {
        if (_isInside && value is not null) Within(_node?[name], value, true, value.Origin);
    }

    /// <inheritdoc />
    public void Leaves<T>(string name, ApiList<Value<T>>? values)
        where T : notnull
    {
        if (!_isInside || values is null) return;

        Within(_node?[name], values, values.IsUnknown, values.Origin, () =>
        {
            foreach (var value in values) Within(_node?[FidelityNode.Items], value, true, value.Origin);
        });
    }

    /// <inheritdoc />
    public void Object<T>(string name, T? value)
        where T : ApiObject, new()
    {
        if (value is not null) Member(() => Structure(_node?[name], value));
    }

    /// <inheritdoc />
    public void Objects<T>(string name, ApiList<T>? values)
        where T : ApiObject, new()
    {
        if (values is null) return;

        Member(() => Within(_node?[name], values, values.IsUnknown, values.Origin, () =>
        {
            foreach (var value in values) Structure(_node?[FidelityNode.Items], value);
        }));
    }

    private void Structure(FidelityNode? node, ApiObject value) => Within(node, value, value.IsUnknown, value.Origin, () => value.Visit(this));

    /// <summary>Structures hold settings; the plain values beside them, at the top of a definition, are names.</summary>
    private void Member(Action walk)
    {
        var outer = _isInside;
        _isInside = true;
        walk();
        _isInside = outer;
    }

    private void Within(FidelityNode? node, object value, bool isSetting, Origin? origin, Action? below = null)
    {
        var outer = (_node, _level, _isFixed);
        _node = node;
        if (!_isFixed && node?.For(value, _options) is var (_, entry))
        {
            // Of what is lost as a whole, no part is kept.
            _level = entry.Level;
            _isFixed = entry.IsWhole || entry.Level == FidelityLevel.None;
        }

        if (!isSetting) below?.Invoke();
        else if (origin is not { IsDefault: true }) Add();
        (_node, _level, _isFixed) = outer;
    }

    private void Add() => Count += _level switch
    {
        FidelityLevel.Full => new(1, 0, 0),
        FidelityLevel.Partial => new(0, 1, 0),
        _ => new(0, 0, 1),
    };
}

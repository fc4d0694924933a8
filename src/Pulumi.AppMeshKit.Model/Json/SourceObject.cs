namespace Pulumi.AppMeshKit.Model.Json;

/// <summary>An object. Of members that are written more than once the last one counts, as in other readers.</summary>
internal sealed class SourceObject : SourceNode
{
    private readonly Dictionary<string, SourceNode> _members = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly List<SourceDuplicate> _duplicates = [];

    /// <summary>An object without members yet.</summary>
    /// <param name="line">The line it starts on.</param>
    /// <param name="dialect">How its author spells things; the API's own way without it.</param>
    public SourceObject(int? line, SourceDialect? dialect = null)
        : base(line) =>
        Dialect = dialect ?? SourceDialect.Api;

    /// <summary>How the author spells things.</summary>
    public SourceDialect Dialect { get; }

    /// <summary>The names in the order they were written, each once.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The members that were written again.</summary>
    public IReadOnlyList<SourceDuplicate> Duplicates => _duplicates;

    /// <inheritdoc />
    public override string Description => "an object";

    /// <inheritdoc />
    public override string Source => "{…}";

    /// <summary>The member of this name, or null.</summary>
    /// <param name="name">The name, case included.</param>
    public SourceNode? this[string name] => _members.GetValueOrDefault(name);

    /// <summary>Adds a member as it comes along.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="node">What it holds.</param>
    /// <param name="line">The line its name stands on.</param>
    public void Add(string name, SourceNode node, int? line)
    {
        if (!_members.TryAdd(name, node))
        {
            _duplicates.Add(new(name, line));
            _members[name] = node;
            return;
        }

        _names.Add(name);
    }

    /// <summary>The same object with other members; what was written twice stays known.</summary>
    /// <param name="member">What becomes of a member, by its name and what it holds; null drops it.</param>
    /// <param name="dialect">How its author spells things; as before without it.</param>
    public SourceObject Select(Func<string, SourceNode, SourceNode?> member, SourceDialect? dialect = null)
    {
        var result = new SourceObject(Line, dialect ?? Dialect);
        foreach (var name in _names)
        {
            if (member(name, _members[name]) is { } node) result.Add(name, node, node.Line);
        }

        result._duplicates.AddRange(_duplicates);
        return result;
    }
}

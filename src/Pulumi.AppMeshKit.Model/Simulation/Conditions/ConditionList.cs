namespace Pulumi.AppMeshKit.Model;

/// <summary>Collects what a match demands, and whether some of that is known only after a deployment.</summary>
internal sealed class ConditionList
{
    private readonly List<Condition> _conditions = [];

    public IReadOnlyList<Condition> Conditions => _conditions;

    /// <summary>Why the match cannot be judged; null where all of it is known.</summary>
    public string? OpenReason { get; private set; }

    /// <summary>Whether the path is a part of what is not known, and so where the route stands.</summary>
    public bool IsPathOpen { get; private set; }

    public void Add(Condition condition) => _conditions.Add(condition);

    /// <summary>A part that only a deployment will know.</summary>
    public void Open(string what) => OpenReason ??= $"{what} is known only after a deployment";

    /// <summary>A part that only a deployment will know, and with it the length of the path.</summary>
    public void OpenPath(string what)
    {
        Open(what);
        IsPathOpen = true;
    }

    /// <summary>A word that must be there as it is.</summary>
    public void Word<T>(Dimension dimension, Value<T>? value)
        where T : notnull
    {
        if (value.Has(out _)) Add(new WordCondition(dimension, value!.ToString()));
        else if (value is not null) Open($"the {dimension} of its match");
    }

    /// <summary>Conditions on headers or metadata.</summary>
    public void Headers<T>(ApiList<T>? list, Func<T, (Value<string>? Name, Value<bool>? Invert, HeaderMatchMethod? Match)> parts)
        where T : ApiObject
    {
        if (list is { IsUnknown: true }) Open("its list of headers");
        foreach (var item in list ?? [])
        {
            var (name, invert, match) = parts(item);
            if (item.IsUnknown || !name.Has(out var text) || invert is { IsKnown: false }) Open("a header of its match");
            else if (text.Equals(":path", StringComparison.OrdinalIgnoreCase)) OpenReason ??= "it looks at the path as a header, and nothing says what that sees";
            else Header(text, invert.Has(out var isInverted) && isInverted, match);
        }
    }

    /// <summary>A path: a prefix, or a whole one.</summary>
    public void Path(Value<string>? prefix, HttpPathMatch? path)
    {
        if (path is { IsUnknown: true }) OpenPath("its path");
        foreach (var (leaf, test) in new (Value<string>?, Func<string, TextTest>)[]
                 {
                     (prefix, text => new PrefixTest(text)),
                     (path?.Exact, text => new ExactTest(text)),
                     (path?.Regex, RegexTest.Of),
                 })
        {
            if (leaf.Has(out var text) && !ReferenceEquals(leaf, path?.Regex) && !text.StartsWith('/')) OpenReason ??= "its path does not start with a slash";
            if (text is not null) Add(Dimension.Path, test(text));
            else if (leaf is not null) OpenPath("its path");
        }
    }

    /// <summary>Conditions on query parameters.</summary>
    public void Queries(ApiList<HttpQueryParameter>? list)
    {
        if (list is { IsUnknown: true }) Open("its list of query parameters");
        foreach (var item in list ?? [])
        {
            if (item.IsUnknown || !item.Name.Has(out var name) || item.Match is { IsUnknown: true } || item.Match?.Exact is { IsKnown: false }) Open("a query parameter of its match");
            else if ((item.Match?.Exact).Has(out var exact)) Add(Dimension.Query(name), new ExactTest(exact));
            else Add(new PresenceCondition(Dimension.Query(name)));
        }
    }

    private void Header(string name, bool isInverted, HeaderMatchMethod? match)
    {
        var dimension = name.ToUpperInvariant() switch
        {
            ":METHOD" => Dimension.Method,
            ":SCHEME" => Dimension.Scheme,
            ":AUTHORITY" => Dimension.Header("host"),
            _ => Dimension.Header(name),
        };
        switch (match)
        {
            case null:
                Add(new PresenceCondition(dimension, isInverted));
                break;
            case { Exact: { IsKnown: true } exact }:
                Text(new ExactTest(exact.ToKnown()));
                break;
            case { Prefix: { IsKnown: true } prefix }:
                Text(new PrefixTest(prefix.ToKnown()));
                break;
            case { Suffix: { IsKnown: true } suffix }:
                Text(new SuffixTest(suffix.ToKnown()));
                break;
            case { Regex: { IsKnown: true } regex }:
                Text(RegexTest.Of(regex.ToKnown()));
                break;
            case { Range: { Start: { IsKnown: true } start, End: { IsKnown: true } end } }:
                Text(new RangeTest(start.ToKnown(), end.ToKnown()));
                break;
            default:
                Open($"the value of {dimension}");
                break;
        }

        void Text(TextTest test) => Add(dimension, test, isInverted);
    }

    private void Add(Dimension dimension, TextTest test, bool isInverted = false)
    {
        if (test is RangeTest { IsEmpty: true }) OpenReason ??= $"its range for {dimension} is empty";
        if (test is RegexTest { IsRefused: true }) OpenReason ??= $"the expression for its {dimension} is none that RE2 takes";
        Add(new TextCondition(dimension, test, isInverted));
    }
}

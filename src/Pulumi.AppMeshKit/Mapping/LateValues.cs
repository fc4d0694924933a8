using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>
/// The inputs behind the leaves of a component's model: the model holds a text (<see cref="IValue.Source"/>),
/// this holds the <see cref="Input{T}"/> that delivers the value, with its dependencies and its secretness.
/// </summary>
internal sealed class LateValues
{
    private readonly Dictionary<string, (Input<string> Input, Value<string>? Leaf)> _values = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, LateValue?>? _resolved;

    /// <param name="resolved">
    /// For a second mapping, which judges values that have become known: all that came late, by source; null what has not come yet.
    /// </param>
    internal LateValues(IReadOnlyDictionary<string, LateValue?>? resolved = null) => _resolved = resolved;

    /// <summary>The leaves whose value was not known when the component was made.</summary>
    internal IEnumerable<Value<string>> Pending => _values.Values.Select(v => v.Leaf).OfType<Value<string>>().Where(l => !l.IsKnown);

    /// <summary>The leaf for an input: known when the input already is (a literal always is), else unknown.</summary>
    internal Value<string>? Add(Input<string>? input, string owner, Origin at) =>
        input is null ? null : Keep(input, $"${{{owner}.{at.Path}}}", at);

    /// <summary>The value of a placeholder in a definition, such as <c>${PORT}</c>.</summary>
    /// <param name="name">The placeholder's name.</param>
    /// <param name="input">What delivers its value.</param>
    /// <param name="at">Where the value was given.</param>
    internal Value<string>? AddPlaceholder(string name, Input<string> input, Origin at) => Keep(input, Placeholders.SourceOf(name), at);

    /// <summary>What to register for a leaf: the input that delivers it, or the plain value.</summary>
    internal Input<string>? InputOf(Value<string>? leaf) =>
        leaf is null ? null
        : leaf.Source is { } source && _values.TryGetValue(source, out var value) ? value.Input
        : leaf.TryGet(out var text) ? text
        : Filled(leaf.Source!);

    /// <summary>The same for a number or a truth value, which a placeholder stands for in a definition.</summary>
    /// <param name="leaf">The leaf.</param>
    /// <param name="parse">Turns the text that is delivered into the value, where it is one.</param>
    /// <param name="wanted">What it must be, such as <c>a whole number</c>.</param>
    internal Input<T> InputOf<T>(Value<T> leaf, Func<string, T?> parse, string wanted)
        where T : struct
    {
        if (leaf.TryGet(out var known)) return known;

        // The text itself is not said: it may be secret.
        var source = leaf.Source!;
        Output<string> text = Filled(source);
        var place = leaf.Origin is { File: { } file } at ? $"{file}:{at.Line}: {at.Path}: " : string.Empty;
        return text.Apply(value => parse(value) ?? throw new RunException($"{place}the value of {source} must be {wanted}, and is none."));
    }

    /// <summary>Whether everything is there that an unknown leaf is made of.</summary>
    /// <param name="source">The source of the leaf.</param>
    internal bool CanFill(string source) => _values.ContainsKey(source) || Placeholders.NamesIn(source).All(name => _values.ContainsKey(Placeholders.SourceOf(name)));

    /// <summary>Names the input behind an unknown leaf that came from elsewhere, such as a placeholder in a file.</summary>
    /// <param name="source">The source of the leaf.</param>
    /// <param name="input">What delivers its value.</param>
    internal void Deliver(string source, Input<string> input) => _values[source] = (input, null);

    /// <summary>Lets a pending value be judged the moment it is known, before anything registers with it.</summary>
    /// <param name="leaf">The leaf that is not known yet.</param>
    /// <param name="judge">Throws when the value is wrong.</param>
    internal void WhenKnown(Value<string> leaf, Action<LateValue> judge)
    {
        var source = leaf.Source!;
        Output<string> output = _values[source].Input;
        Input<string> judged = output.Apply(value =>
        {
            judge(new(value, IsSecret(output)));
            return value;
        });
        _values[source] = (judged, leaf);
    }

    private Value<string>? Keep(Input<string> input, string source, Origin at)
    {
        if (!_values.TryGetValue(source, out var value) || !ReferenceEquals(value.Input, input))
        {
            value = (input, Look(input, source, at));
            _values[source] = value;
        }

        return value.Leaf;
    }

    /// <summary>A text whose placeholders other inputs deliver, one by one.</summary>
    private Input<string> Filled(string source)
    {
        if (_values.TryGetValue(source, out var whole)) return whole.Input;
        if (!CanFill(source)) throw new InvalidOperationException($"The value {source} is unknown and nothing delivers it.");

        var names = Placeholders.NamesIn(source);
        return Output.All(names.Select(name => _values[Placeholders.SourceOf(name)].Input)).Apply(values => Placeholders.Fill(
            source,
            names.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)));
    }

    private Value<string>? Look(Input<string> input, string source, Origin at)
    {
        if (_resolved is not null && _resolved.TryGetValue(source, out var late))
        {
            return late is null ? Value<string>.Unknown(source, at) : Leaf(late, source, at);
        }

        // Apply runs on the caller for an output that is known already; for any other it has not run when it returns.
        var (ran, seen) = (false, (string?)null);
        Output<string> output = input;
        _ = output.Apply(value =>
        {
            (ran, seen) = (true, value);
            return value;
        });
        if (!ran) return Value<string>.Unknown(source, at);
        return Leaf(new(seen, IsSecret(output)), source, at);
    }

    private static Value<string>? Leaf(LateValue value, string source, Origin at) =>
        value.Text is not { } text ? null
        : value.IsSecret ? Value<string>.Secret(text, source, at)
        : Value<string>.Known(text, at, source);

    // An output whose value is there has its secretness too.
    private static bool IsSecret(Output<string> output) => Output.IsSecretAsync(output) is { IsCompletedSuccessfully: true, Result: true };
}

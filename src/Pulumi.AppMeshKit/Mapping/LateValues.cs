using Pulumi.AppMeshKit.Model;

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
    internal Value<string>? Add(Input<string>? input, string owner, Origin at)
    {
        if (input is null) return null;

        var source = $"${{{owner}.{at.Path}}}";
        if (!_values.TryGetValue(source, out var value) || !ReferenceEquals(value.Input, input))
        {
            value = (input, Look(input, source, at));
            _values[source] = value;
        }

        return value.Leaf;
    }

    /// <summary>What to register for a leaf: the input that delivers it, or the plain value.</summary>
    internal Input<string>? InputOf(Value<string>? leaf) =>
        leaf is null ? null
        : leaf.Source is { } source && _values.TryGetValue(source, out var value) ? value.Input
        : leaf.TryGet(out var text) ? text
        : throw new InvalidOperationException($"The value {leaf.Source} is unknown and nothing delivers it.");

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

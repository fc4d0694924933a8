using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>
/// The inputs behind the leaves of a component's model: the model holds a text (<see cref="IValue.Source"/>),
/// this holds the <see cref="Input{T}"/> that delivers the value, with its dependencies and its secretness.
/// </summary>
internal sealed class LateValues
{
    private readonly Dictionary<string, Input<string>> _inputs = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, string> _resolved;

    /// <param name="resolved">Values that have become known since, by source: a second mapping checks them.</param>
    internal LateValues(IReadOnlyDictionary<string, string>? resolved = null) =>
        _resolved = resolved ?? new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The sources whose value was not known when the component was made.</summary>
    internal List<string> Pending { get; } = [];

    /// <summary>The leaf for an input: known when the input already is (a literal always is), else unknown.</summary>
    internal Value<string>? Add(Input<string>? input, string owner, Origin origin)
    {
        if (input is null)
        {
            return null;
        }

        var source = $"${{{owner}.{origin.Path}}}";
        _inputs[source] = input;
        if (_resolved.TryGetValue(source, out var late))
        {
            return Value<string>.Known(late, origin, source);
        }

        var (ran, value, secret) = Look(input);
        if (!ran)
        {
            Pending.Add(source);
            return Value<string>.Unknown(source, origin);
        }

        return value is null ? null
            : secret ? Value<string>.Secret(value, source, origin)
            : Value<string>.Known(value, origin, source);
    }

    /// <summary>What to register for a leaf: the input that delivers it, or the plain value.</summary>
    internal Input<string>? InputOf(Value<string>? leaf) =>
        leaf is null ? null
        : leaf.Source is { } source && _inputs.TryGetValue(source, out var input) ? input
        : leaf.TryGet(out var value) ? value
        : throw new InvalidOperationException($"The value {leaf.Source} is unknown and nothing delivers it.");

    /// <summary>Names the input behind an unknown leaf that came from elsewhere, such as a placeholder in a file.</summary>
    /// <param name="source">The source of the leaf.</param>
    /// <param name="input">What delivers its value.</param>
    internal void Deliver(string source, Input<string> input) => _inputs[source] = input;

    /// <summary>Lets a pending input be judged the moment it is known, before anything registers with it.</summary>
    /// <param name="source">The source of the leaf.</param>
    /// <param name="judge">Throws when the value is wrong.</param>
    internal void WhenKnown(string source, Action<string> judge)
    {
        var input = _inputs[source];
        _inputs[source] = input.Apply(value =>
        {
            judge(value);
            return value;
        });
    }

    // Apply runs on the caller for an output that is known already; for any other it has not run when it returns.
    private static (bool Ran, string? Value, bool Secret) Look(Input<string> input)
    {
        var ran = false;
        string? seen = null;
        Output<string> output = input;
        _ = output.Apply(value =>
        {
            (ran, seen) = (true, value);
            return value;
        });
        if (!ran)
        {
            return (false, null, false);
        }

        var secret = Output.IsSecretAsync(output);
        return (true, seen, secret.IsCompletedSuccessfully && secret.Result);
    }
}

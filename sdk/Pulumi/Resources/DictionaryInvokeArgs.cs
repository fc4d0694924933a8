using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Arguments without a class of their own.</summary>
public sealed class DictionaryInvokeArgs : InvokeArgs
{
    private readonly ImmutableDictionary<string, object?> _dictionary;

    public DictionaryInvokeArgs(ImmutableDictionary<string, object?> dictionary)
    {
        TargetTypes.CheckValues(nameof(dictionary), dictionary.Values, inputsToo: true);
        _dictionary = dictionary;
    }

    internal override IEnumerable<KeyValuePair<string, object?>> GetMembers() => _dictionary;
}

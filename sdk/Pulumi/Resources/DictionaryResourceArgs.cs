using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Arguments without a class of their own.</summary>
public sealed class DictionaryResourceArgs : ResourceArgs
{
    private readonly ImmutableDictionary<string, object?> _dictionary;

    public DictionaryResourceArgs(ImmutableDictionary<string, object?> dictionary)
    {
        TargetTypes.CheckValues(nameof(dictionary), dictionary.Values, inputsToo: false);
        _dictionary = dictionary;
    }

    internal override IEnumerable<KeyValuePair<string, object?>> GetMembers() => _dictionary;
}

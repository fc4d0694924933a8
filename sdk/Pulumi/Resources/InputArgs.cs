using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Arguments whose members are marked with <see cref="InputAttribute"/>.</summary>
public abstract class InputArgs
{
    protected InputArgs()
    {
    }

    /// <summary>The members with the names they are sent under.</summary>
    /// <exception cref="ArgumentNullException">A required member has no value.</exception>
    internal virtual IEnumerable<KeyValuePair<string, object?>> GetMembers()
    {
        var members = ArgsMembers.Of(GetType());
        var values = new KeyValuePair<string, object?>[members.Length];
        for (var i = 0; i < members.Length; i++)
            values[i] = new(members[i].Name, members[i].GetValue(this));
        return values;
    }
}

using System.Collections.Concurrent;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>The marked members of each args class. Found once a class: programs make thousands of instances.</summary>
internal static class ArgsMembers
{
    private const BindingFlags _all = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly ConcurrentDictionary<Type, ArgsMember[]> _known = new();

    public static ArgsMember[] Of(Type type) => _known.GetOrAdd(type, Find);

    private static ArgsMember[] Find(Type type)
    {
        var fields = type.GetFields(_all).Select(field => (Member: (MemberInfo)field, Get: (Func<object, object?>)field.GetValue));
        var properties = type.GetProperties(_all).Select(property => (Member: (MemberInfo)property, Get: (Func<object, object?>)property.GetValue));
        return [.. from pair in fields.Concat(properties)
                   let input = pair.Member.GetCustomAttribute<InputAttribute>()
                   where input != null
                   select new ArgsMember(input, type, pair.Member.Name, pair.Get)];
    }
}

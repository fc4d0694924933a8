using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>
/// The kit's arguments and records as C#. Their members are looked up, so that none can be forgotten; only what differs from
/// what it is anyway is written.
/// </summary>
/// <param name="values">Single values.</param>
/// <param name="references">The other parts.</param>
internal sealed partial class ObjectCode(ValueCode values, References references)
{
    /// <summary>An object of arguments: <c>{ Mesh = mesh, … }</c>, each member on its line but for those of a mesh.</summary>
    internal Code Args(object args) =>
        Code.Braces(Members(args, Activator.CreateInstance(args.GetType(), string.Empty, 0)!, isArgs: true), isBroken: args is not MeshArgs);

    private Code Of(object value, Type declared) => value switch
    {
        string text => values.Text(text),
        Input<string> text => values.Text(text),
        int or long => values.Number(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture)),
        bool truth => truth ? "true" : "false",
        Enum choice => ValueCode.Choice(choice),
        TimeSpan span => values.Span(span),
        IMesh => references.Mesh,
        PlannedService service => references.Service(service, values),
        Weight weight => weight.Port is null ? values.Number(weight.Share) : Code.Of("new(", values.Number(weight.Share), ") ", Initializer(weight, new Weight(weight.Share))),
        IEnumerable list => Code.List("[", "]", [.. list.Cast<object>().Select(item => Of(item, ItemType(declared)))]),
        _ => Record(value, declared),
    };

    private Code Record(object value, Type declared)
    {
        if (value.GetType().GetProperty("IsNone", Hidden)?.GetValue(value) is true) return $"{value.GetType().Name}.None";
        return value switch
        {
            ServiceVersion version => Version(version),
            Listener or GatewayListener => ListenerOf(value),
            ServiceDiscovery discovery => DiscoveryOf(discovery),
            Backend backend => BackendOf(backend),
            PathMatch or HostMatch or HeaderMatch or QueryMatch or PathRewrite => Matcher(value),
            HttpMatch or GrpcMatch or HttpGatewayMatch or GrpcGatewayMatch => Match(value),
            TlsCertificate or TlsTrust => Tls(value),
            ListenerTls { Certificate: { } certificate } tls when tls == certificate => Of(certificate, declared),
            ClientPolicy { Trust: { } trust } policy when policy == trust => Of(trust, declared),
            ClientValidation { Trust: { } trust } validation when validation == trust => Of(trust, declared),
            RequestTimeout { PerRequest: { } span } timeout when timeout == span => values.Span(span),
            IdleTimeout { Idle: { } span } timeout when timeout == span => values.Span(span),
            AccessLog log when log == AccessLog.Stdout => "AccessLog.Stdout",
            AccessLogFormat format => Format(format),
            _ => New(value, declared),
        };
    }

    private Code New(object value, Type declared)
    {
        var type = value.GetType();
        var constructed = declared.IsAbstract ? $"new {type.Name}" : "new";
        var members = Members(value, Blank(type), isNew: true);
        if (members.Count == 0) return $"{constructed}()";
        return Code.Of(declared.IsAbstract ? $"{constructed} " : "new() ", Code.Braces(members));
    }

    /// <summary><c>made with { … }</c>, or only what is made where it is the same already.</summary>
    private Code With(Code made, object value, object plain) =>
        Members(value, plain) is { Count: > 0 } members ? Code.Of(made, " with ", Code.Braces(members)) : made;

    private Code Initializer(object value, object plain) => Code.Braces(Members(value, plain));

    private IReadOnlyList<Code> Members(object value, object plain, bool isArgs = false, bool isNew = false) =>
    [
        .. Settable(value.GetType())
            .Select(property => (Property: property, Value: property.GetValue(value), Plain: property.GetValue(plain)))
            .Where(member => !IsSame(member.Value, member.Plain) || (isNew && member.Property.IsDefined(typeof(RequiredMemberAttribute))))
            .Select(member => Member(member.Property, member.Value, isArgs)),
    ];

    private Code Member(PropertyInfo property, object? value, bool isArgs)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var name = $"{property.Name} = ";
        return value switch
        {
            null => $"{name}null",
            MeshDefaults => $"{name}MeshDefaults.None",
            IDictionary map => Code.Of(name, Code.Braces(Entries(map, ItemType(type)), isBroken: property.Name == nameof(ServiceWithRouterArgs.Versions))),
            _ when IsMap(value.GetType()) => Code.Of($"{name}new() ", Code.Braces(Entries((IEnumerable)value, ItemType(type)))),
            IList list when isArgs => Code.Of(
                name,
                Code.Braces([.. list.Cast<object>().Select(item => Of(item, ItemType(type)))], isBroken: property.Name == nameof(ServiceWithRouterArgs.Routes))),
            _ => Code.Of(name, Of(value, type)),
        };
    }

    private List<Code> Entries(IEnumerable map, Type item) =>
    [
        .. map.Cast<object>().Select(entry =>
        {
            var (key, value) = entry is DictionaryEntry pair
                ? ((string)pair.Key, pair.Value!)
                : ((string)entry.GetType().GetProperty("Key")!.GetValue(entry)!, entry.GetType().GetProperty("Value")!.GetValue(entry)!);
            return Code.Of("[", values.Text(key), "] = ", Of(value, item));
        }),
    ];

    private static bool IsSame(object? one, object? other) =>
        Equals(one, other) || (one is ICollection { Count: 0 } && other is ICollection { Count: 0 });

    private static bool IsMap(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableMap<>);

    // The last type argument is the item's: of a list its only one, of a map the value's.
    private static Type ItemType(Type declared) => declared.IsGenericType ? declared.GetGenericArguments()[^1] : typeof(object);

    // A record without its required members: what it has anyway.
    [SuppressMessage("Performance", "CA1859", Justification = "Any record.")]
    private static object Blank(Type type) => Activator.CreateInstance(type, nonPublic: true)!;

    // Those of the base come first, and the match, which says which requests are meant, follows the name.
    private static IEnumerable<PropertyInfo> Settable(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.SetMethod is { IsPublic: true })
        .OrderBy(property => type.IsSubclassOf(typeof(Route)) || type.IsSubclassOf(typeof(GatewayRoute)) ? Rank(property) : property.Name == "Mesh" ? 0 : 1);

    private static int Rank(PropertyInfo property) => property.Name switch
    {
        "Name" => 0,
        "Priority" => 1,
        "Match" => 2,
        "Weights" or "Service" => 3,
        _ => 4,
    };
}

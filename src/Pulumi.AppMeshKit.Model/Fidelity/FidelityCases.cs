namespace Pulumi.AppMeshKit.Model;

/// <summary>Questions about what stands at a place. What is not known is no case.</summary>
internal static class FidelityCases
{
    private const long MillisInASecond = 1000;

    /// <summary>Whether it is one of these words.</summary>
    public static Func<object, LossOptions, bool> Is(params string[] words) =>
        (value, _) => value is Value<string> text && text.Has(out var known) && words.Contains(known, StringComparer.Ordinal);

    /// <summary>Whether it is a structure that this is true of.</summary>
    public static Func<object, LossOptions, bool> Is<T>(Func<T, bool> holds)
        where T : ApiObject => (value, _) => value is T { IsUnknown: false } structure && holds(structure);

    /// <summary>Whether it is true.</summary>
    public static bool IsTrue(object value, LossOptions options) => value is Value<bool> flag && flag.Has(out var known) && known;

    /// <summary>Whether it is a number of milliseconds with a part of a second.</summary>
    public static bool HasPartOfSecond(object value, LossOptions options) => value is Value<long> millis && millis.Has(out var known) && known % MillisInASecond != 0;

    /// <summary>Whether it is a node that has no listener, and only calls.</summary>
    public static bool IsClient(object value, LossOptions options) =>
        value is VirtualNodeRequest { Spec: null or { IsUnknown: false } } node && node.Spec?.Listeners is null or { IsUnknown: false, Count: 0 };

    /// <summary>Whether a listener speaks tcp.</summary>
    public static bool IsTcp(object value, LossOptions options)
    {
        var mapping = value switch
        {
            Listener listener => listener.PortMapping,
            VirtualRouterListener listener => listener.PortMapping,
            _ => null,
        };
        return (mapping?.Protocol).Has(out var protocol) && protocol == "tcp";
    }
}

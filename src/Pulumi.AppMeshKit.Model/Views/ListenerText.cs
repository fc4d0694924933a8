namespace Pulumi.AppMeshKit.Model;

/// <summary>Listeners and their TLS in words.</summary>
internal static class ListenerText
{
    /// <summary>Port and protocol of each listener: <c>http 8443, mutual TLS</c>.</summary>
    public static IEnumerable<string> Of(VirtualGatewaySpec? spec) =>
        (spec?.Listeners ?? []).Select(listener => Of(listener.PortMapping, listener.Tls));

    /// <inheritdoc cref="Of(VirtualGatewaySpec?)" />
    public static IEnumerable<string> Of(VirtualNodeSpec? spec) =>
        (spec?.Listeners ?? []).Select(listener => Of(listener.PortMapping, listener.Tls));

    /// <inheritdoc cref="Of(VirtualGatewaySpec?)" />
    public static IEnumerable<string> Of(VirtualRouterSpec? spec) =>
        (spec?.Listeners ?? []).Select(listener => Of(listener.PortMapping, null));

    /// <summary>What a listener demands of its callers; null where traffic is plain.</summary>
    public static string? Of(ListenerTls? tls) => tls switch
    {
        null => null,
        _ when Is(tls.Mode, "DISABLED") => null,
        _ when Is(tls.Mode, "PERMISSIVE") => "TLS optional",
        { Validation: not null } => "mutual TLS",
        _ => "TLS",
    };

    /// <summary>Whether a listener refuses plain traffic.</summary>
    public static bool IsEnforced(ListenerTls? tls) => tls is not null && Is(tls.Mode, "STRICT");

    /// <summary>What a caller insists on; null where it would also speak plainly. App Mesh enforces a policy unless it says otherwise.</summary>
    public static string? Of(ClientPolicy? policy) => policy?.Tls switch
    {
        null => null,
        { Enforce: { } enforce } when enforce.Has(out var value) && !value => null,
        { Certificate: not null } => "mutual TLS",
        _ => "TLS",
    };

    private static string Of(PortMapping? mapping, ListenerTls? tls)
    {
        var port = $"{mapping?.Protocol} {mapping?.Port}".Trim();
        return Of(tls) is { } secured ? $"{port}, {secured}" : port;
    }

    private static bool Is(Value<string>? leaf, string value) => leaf.Has(out var known) && known == value;
}

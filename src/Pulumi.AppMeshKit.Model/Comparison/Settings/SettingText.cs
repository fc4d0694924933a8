using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Settings in as few words as a table has room for.</summary>
internal static class SettingText
{
    /// <summary>Structures of more values than this are named, not spelled out.</summary>
    private const int MostValues = 6;

    /// <summary>What stands somewhere.</summary>
    public static string Of(SettingNode node) => node.Value switch
    {
        IValue value => OfValue(value),
        ApiObject { UnknownSource: { } source } => source,
        Duration duration => DurationText.Of(duration),
        HttpRouteMatch match => MatchText.Of(match),
        HttpGatewayRouteMatch match => MatchText.Of(match),
        GrpcRouteMatch match => MatchText.Of(match),
        GrpcGatewayRouteMatch match => MatchText.Of(match),
        TcpRouteMatch match => MatchText.Of(match),
        HttpRouteHeader header => ConditionText.Of(header),
        GrpcRouteMetadata metadata => ConditionText.Of(metadata),
        HttpQueryParameter parameter => ConditionText.Of(parameter),
        ListenerTls tls => ListenerText.Of(tls) ?? "off",
        ClientPolicy policy => ListenerText.Of(policy) ?? "not enforced",
        PortMapping mapping => $"{mapping.Protocol} {mapping.Port}".Trim(),
        Backend { VirtualService: { } service } => ListenerText.Of(service.ClientPolicy) is { } tls ? $"over {tls}" : "declared",
        TagRef tag => tag.Value is { } value ? OfValue(value) : "set",
        AwsCloudMapInstanceAttribute { Value: { } value } => OfValue(value),
        JsonFormatRef { Value: { } value } => OfValue(value),
        ApiObject => Spelled(node),
        _ when node.IsList => Listed(node),
        _ => node.Value.ToString() ?? string.Empty,
    };

    private static string OfValue(IValue value) => value switch
    {
        _ when value.IsSecret => "(secret)",
        { IsKnown: true, Boxed: bool truth } => truth ? "yes" : "no",
        { IsKnown: true, Boxed: string { Length: 0 } } => "(empty)",
        { IsKnown: true } => Convert.ToString(value.Boxed, CultureInfo.InvariantCulture) ?? string.Empty,
        _ => value.Source ?? "(unknown)",
    };

    private static string Listed(SettingNode node) => node.Children.Count == 0 ? "none" : string.Join(", ", node.Children.Select(child => child.Name));

    private static string Spelled(SettingNode node)
    {
        var values = node.Children.Select(child => (child.Name, Text: Of(child.Node))).ToList();
        return values.Count switch
        {
            0 => "set",
            1 when node.Children[0].Node.Value is not IValue => values[0].Text,
            <= MostValues => string.Join(", ", values.Select(value => $"{SettingWords.Member(value.Name)} {value.Text}")),
            _ => $"{string.Join(", ", values.Take(MostValues - 1).Select(value => $"{SettingWords.Member(value.Name)} {value.Text}"))} and {values.Count - MostValues + 1} more",
        };
    }
}

using System.Collections.Immutable;

namespace Pulumi.AppMeshKit.Preview;

/// <summary>
/// Stands for what only a deployment knows. Every placeholder carries the word "preview" where a real value has a region or a
/// domain, and keeps to the shape of a real value, so that the rules which judge it find nothing wrong.
/// </summary>
internal static class Placeholder
{
    internal const string Account = "000000000000";
    internal const string Region = "preview";

    /// <summary>A text output: <c>balancer.dnsName.preview</c>, which is a host name too.</summary>
    internal static string Text(string resource, string property) => $"{Label(resource)}.{Label(property)}.preview";

    /// <summary>The ARN of a resource: those of App Mesh as App Mesh would give them, others alike.</summary>
    internal static string Arn(string type, string resource, ImmutableDictionary<string, object> inputs) =>
        AppMeshPath(type, resource, inputs) is { } path
            ? $"arn:aws:appmesh:{Region}:{Input(inputs, "meshOwner") ?? Account}:{path}"
            : $"arn:aws:{Service(type)}:{Region}:{Account}:{Kind(type)}/{resource}";

    /// <summary>What a call of a provider's function returns, by the names that results have in common.</summary>
    internal static ImmutableDictionary<string, object> Result(string token, ImmutableDictionary<string, object> args)
    {
        var function = token.Split(':')[^1];
        Dictionary<string, object> result = new(args, StringComparer.Ordinal);
        result.TryAdd("id", Text(function, "id"));
        result.TryAdd("name", function.Contains("region", StringComparison.OrdinalIgnoreCase) ? Region : Text(function, "name"));
        result.TryAdd("arn", Arn(token, function, args));
        result.TryAdd("accountId", Account);
        result.TryAdd("region", Region);
        return result.ToImmutableDictionary();
    }

    private static string? AppMeshPath(string type, string resource, ImmutableDictionary<string, object> inputs)
    {
        var name = Input(inputs, "name") ?? resource;
        var mesh = $"mesh/{Input(inputs, "meshName")}";
        return type switch
        {
            "aws:appmesh/mesh:Mesh" => $"mesh/{name}",
            "aws:appmesh/virtualNode:VirtualNode" => $"{mesh}/virtualNode/{name}",
            "aws:appmesh/virtualRouter:VirtualRouter" => $"{mesh}/virtualRouter/{name}",
            "aws:appmesh/route:Route" => $"{mesh}/virtualRouter/{Input(inputs, "virtualRouterName")}/route/{name}",
            "aws:appmesh/virtualService:VirtualService" => $"{mesh}/virtualService/{name}",
            "aws:appmesh/virtualGateway:VirtualGateway" => $"{mesh}/virtualGateway/{name}",
            "aws:appmesh/gatewayRoute:GatewayRoute" => $"{mesh}/virtualGateway/{Input(inputs, "virtualGatewayName")}/gatewayRoute/{name}",
            _ => null,
        };
    }

    // aws:acm/certificate:Certificate is of the service "acm"; private authorities are the one that matters and is spelled differently.
    private static string Service(string type) => (type.Split(':') is [_, var module, ..] ? module.Split('/')[0] : type) switch
    {
        "acmpca" => "acm-pca",
        var service => service.ToLowerInvariant(),
    };

    private static string Kind(string type) => type switch
    {
        "aws:acmpca/certificateAuthority:CertificateAuthority" => "certificate-authority",
        _ => Camel(type.Split(':')[^1]),
    };

    private static string Camel(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];

    private static string? Input(ImmutableDictionary<string, object> inputs, string name) => inputs.GetValueOrDefault(name) as string;

    private static string Label(string name)
    {
        var letters = name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-').ToArray();
        return new string(letters).Trim('-') is { Length: > 0 } label ? label[..Math.Min(label.Length, 63)].TrimEnd('-') : "x";
    }
}

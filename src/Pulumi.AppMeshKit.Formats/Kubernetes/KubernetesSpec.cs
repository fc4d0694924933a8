using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>
/// Turns the specification of a Kubernetes resource into the API's: references become names, and what only the controller
/// understands is left out.
/// </summary>
/// <param name="resource">The resource.</param>
/// <param name="scope">What it can refer to.</param>
/// <param name="problems">Collects what does not fit.</param>
internal sealed class KubernetesSpec(KubernetesResource resource, KubernetesScope scope, List<ReadProblem> problems)
{
    private static readonly string[] Own =
    [
        "awsName", "backendGroups", "gatewayRouteSelector", "meshOwner", "meshRef", "namespaceSelector", "podSelector", "routes", "virtualGatewayRef",
    ];

    /// <summary>The whole specification, with the backends that groups stand for.</summary>
    /// <param name="spec">The specification as written.</param>
    public SourceNode Whole(SourceObject spec)
    {
        var at = Origin.Root(resource.File, spec.Line)["spec"];
        var dialect = resource.Kind == "Mesh" ? KubernetesDialects.Mesh : KubernetesDialects.Common;
        var result = spec.Select((name, node) => IsOwn(name) ? null : Rewrite(node, name, at[name]), dialect);
        return resource.Kind == "VirtualNode" && spec["backendGroups"] is { } groups ? WithGroups(result, groups, at) : result;
    }

    /// <summary>One of a router's routes, which is a request of its own: its specification.</summary>
    /// <param name="route">The route as written.</param>
    public SourceObject Route(SourceObject route)
    {
        var at = Origin.Root(resource.File, route.Line)["spec"];
        return route.Select((name, node) => name == "name" ? null : Rewrite(node, name, at[name]), KubernetesDialects.Common);
    }

    /// <summary>Which of the controller's own members a kind has; elsewhere they are as unknown as any other.</summary>
    private bool IsOwn(string name) => Own.Contains(name, StringComparer.Ordinal) && name switch
    {
        "backendGroups" => resource.Kind is "VirtualNode",
        "gatewayRouteSelector" => resource.Kind is "VirtualGateway",
        "meshOwner" => resource.Kind is "Mesh",
        "meshRef" => resource.Kind is not "Mesh",
        "namespaceSelector" => resource.Kind is "Mesh" or "VirtualGateway",
        "podSelector" => resource.Kind is "VirtualNode" or "VirtualGateway",
        "routes" => resource.Kind is "VirtualRouter",
        "virtualGatewayRef" => resource.Kind is "GatewayRoute",
        _ => true,
    };

    private SourceNode Rewrite(SourceNode node, string member, Origin at) => node switch
    {
        SourceObject from => Object(from, member, at),
        SourceList list => new SourceList([.. list.Items.Select((item, index) => Rewrite(item, member, at[index]))], list.Line),
        _ => node,
    };

    private SourceObject Object(SourceObject from, string member, Origin at)
    {
        var result = from.Select(
            (name, node) => KindOfReference(name, "Ref") is { } kind ? Reference(node, kind, at[name])
                : KindOfReference(name, "ARN") is not null ? null
                : Rewrite(node, name, at[name]),
            member == "weightedTargets" ? KubernetesDialects.Target : KubernetesDialects.Common);
        foreach (var name in from.Names)
        {
            // An ARN takes the place of a reference; both at once are too much.
            if (KindOfReference(name, "ARN") is not { } kind) continue;
            var place = from[$"{Lower(kind)}Ref"] is null ? $"{Lower(kind)}Ref" : name;
            result.Add(place, NameInArn(from[name]!, kind, at[name]), from[name]!.Line);
        }

        return result;
    }

    private SourceNode Reference(SourceNode node, string kind, Origin at)
    {
        if (node is SourceLiteral { IsNull: true }) return node;
        if (node is not SourceObject reference)
        {
            problems.Add(new("GEN-012", at.AtLine(node.Line ?? 1), node.Description, "an object with the name of a resource"));
            return new SourceUnknown(node.Source, node.Line);
        }

        // Without a name it is as good as not there, which a rule says.
        if (reference["name"] is not SourceText name) return reference["name"] ?? new SourceLiteral("null", node.Line);
        return new SourceText(scope.AwsNameOf(kind, NamespaceIn(reference), name.Text), name.Line);
    }

    private SourceNode NameInArn(SourceNode node, string kind, Origin at)
    {
        if (node is not SourceText arn) return node;
        if (AppMeshArn.NameIn(arn.Text, Lower(kind)) is { } name) return new SourceText(name, arn.Line);
        if (!arn.HasPlaceholder)
            problems.Add(new("GEN-012", at.AtLine(node.Line ?? 1), node.Description, $"an ARN that ends in mesh/NAME/{Lower(kind)}/NAME"));
        return new SourceUnknown(arn.Text, arn.Line);
    }

    private SourceNode WithGroups(SourceObject spec, SourceNode groups, Origin at)
    {
        if (spec["backends"] is { } given and not SourceList) return given is SourceLiteral { IsNull: true } ? Groups([]) : spec;
        return Groups((spec["backends"] as SourceList)?.Items ?? []);

        SourceNode Groups(IReadOnlyList<SourceNode> own)
        {
            var backends = new BackendGroups(resource, scope, problems).Append(own, groups, at["backendGroups"]);
            var result = spec.Select((name, node) => name == "backends" ? null : node);
            if (backends.Count > 0) result.Add("backends", new SourceList(backends, groups.Line), groups.Line);
            return result;
        }
    }

    private string NamespaceIn(SourceObject reference) =>
        reference["namespace"] is SourceText { Text.Length: > 0 } space ? space.Text : resource.Namespace;

    private static string? KindOfReference(string name, string suffix) => name.EndsWith(suffix, StringComparison.Ordinal)
        ? name[..^suffix.Length] switch
        {
            "virtualNode" => "VirtualNode",
            "virtualRouter" => "VirtualRouter",
            "virtualService" => "VirtualService",
            _ => null,
        }
        : null;

    private static string Lower(string kind) => char.ToLowerInvariant(kind[0]) + kind[1..];
}

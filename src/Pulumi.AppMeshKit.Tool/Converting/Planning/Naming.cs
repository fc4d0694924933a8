namespace Pulumi.AppMeshKit.Tool;

/// <summary>Names that read well: of components, and of the versions of a service.</summary>
internal static class Naming
{
    // Words that say what a resource is, and nothing about which.
    private static readonly string[] Kinds =
        ["virtual-router", "virtual-node", "virtual-service", "virtual-gateway", "router", "node", "vr", "vn", "vs", "vg", "virtualrouter", "virtualnode", "virtualgateway"];

    private static readonly char[] Separators = ['-', '_', '.'];

    /// <summary>The name without the namespace of Kubernetes and without words such as "router".</summary>
    internal static string Short(string name)
    {
        var plain = Component(name.Split('_') is [var first, { Length: > 1 }] && first.Length > 0 ? first : name);
        foreach (var kind in Kinds)
        {
            if (plain.Length > kind.Length + 1 && plain.EndsWith(kind, StringComparison.OrdinalIgnoreCase) && Separators.Contains(plain[^(kind.Length + 1)]))
                return plain[..^(kind.Length + 1)];
        }

        return plain;
    }

    /// <summary>The name as a component may bear it.</summary>
    internal static string Component(string name)
    {
        var plain = new string([.. name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' ? c : '-')]).Trim('-', '_', '.');
        return plain.Length == 0 ? "unnamed" : plain;
    }

    /// <summary>The first label of a virtual service's name: <c>colors</c> of <c>colors.shop.local</c>.</summary>
    internal static string Label(string service) => Component(service.Split('.')[0]);

    /// <summary>A name for each version: what tells the names of their nodes apart.</summary>
    /// <param name="component">The component's name.</param>
    /// <param name="nodes">The names of the nodes, each once.</param>
    internal static IReadOnlyList<string> Versions(string component, IReadOnlyList<string> nodes)
    {
        string[] names = nodes is [var only] ? [Single(component, only)] : [.. Apart(nodes)];
        return names.Distinct(StringComparer.Ordinal).Count() == names.Length ? names : nodes;
    }

    private static string Single(string component, string node)
    {
        var rest = node.StartsWith(component, StringComparison.Ordinal) && node.Length > component.Length && Separators.Contains(node[component.Length])
            ? node[(component.Length + 1)..]
            : string.Empty;
        return rest.Length == 0 || Kinds.Contains(rest) || node[component.Length] == '_' ? "v1" : rest;
    }

    private static IEnumerable<string> Apart(IReadOnlyList<string> nodes)
    {
        var start = CommonStart(nodes);
        var rests = nodes.Select(node => node[start..]).ToList();
        var end = CommonStart([.. rests.Select(rest => new string([.. rest.Reverse()]))]);
        return rests.Select(rest => rest[..^end].Trim(Separators)).Select(name => name.Length == 0 ? "main" : name);
    }

    // Cut back to a separator: of "colors-blue" and "colors-black" it is "colors-".
    private static int CommonStart(IReadOnlyList<string> texts)
    {
        var shortest = texts.Min(text => text.Length);
        var same = Enumerable.Range(0, shortest).TakeWhile(index => texts.All(text => text[index] == texts[0][index])).Count();
        if (texts.All(text => text.Length == same || Separators.Contains(text[same]))) return same;
        while (same > 0 && !Separators.Contains(texts[0][same - 1])) same--;
        return same;
    }
}

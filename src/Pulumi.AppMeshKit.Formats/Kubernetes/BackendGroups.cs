using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>The groups of backends that a node names: what they hold joins the node's own backends.</summary>
/// <param name="node">The node.</param>
/// <param name="scope">What it can refer to.</param>
/// <param name="problems">Collects groups that are not among the files.</param>
internal sealed class BackendGroups(KubernetesResource node, KubernetesScope scope, List<ReadProblem> problems)
{
    /// <summary>All services of a namespace.</summary>
    private const string Everything = "*";

    /// <summary>The node's own backends, and those of its groups that are not among them.</summary>
    /// <param name="own">The node's own.</param>
    /// <param name="groups">The references to groups.</param>
    /// <param name="at">Their place.</param>
    public IReadOnlyList<SourceNode> Append(IReadOnlyList<SourceNode> own, SourceNode groups, Origin at)
    {
        List<SourceNode> backends = [.. own];
        var names = own.Select(NameIn).ToHashSet(StringComparer.Ordinal);
        var references = groups is SourceList list ? list.Items : [];
        for (var index = 0; index < references.Count; index++)
        {
            foreach (var name in Services(references[index], at[index]))
            {
                if (names.Add(name)) backends.Add(Backend(name, references[index].Line));
            }
        }

        return backends;
    }

    private static string? NameIn(SourceNode backend) =>
        backend is SourceObject outer && outer["virtualService"] is SourceObject inner ? inner["virtualServiceRef"]?.Source : null;

    private static SourceObject Backend(string service, int? line)
    {
        var inner = new SourceObject(line, KubernetesDialects.Common);
        inner.Add("virtualServiceRef", new SourceText(service, line), line);
        var backend = new SourceObject(line, KubernetesDialects.Common);
        backend.Add("virtualService", inner, line);
        return backend;
    }

    private static string SpaceIn(SourceObject reference, string otherwise) =>
        reference["namespace"] is SourceText { Text.Length: > 0 } space ? space.Text : otherwise;

    private IEnumerable<string> Services(SourceNode node, Origin at)
    {
        if (node is not SourceObject reference || reference["name"] is not SourceText name)
        {
            problems.Add(new("GEN-012", at.AtLine(node.Line ?? 1), node.Description, "an object with the name of a BackendGroup"));
            return [];
        }

        var space = SpaceIn(reference, Namespace);
        if (name.Text == Everything) return scope.In("VirtualService", space).Select(service => service.AwsName?.Source).OfType<string>();
        if (scope.Find("BackendGroup", space, name.Text) is { } group) return Services(group);

        problems.Add(new("REF-004", at.AtLine(name.Line ?? 1), name.Text, "a BackendGroup among the files"));
        return [];
    }

    // The controller looks for the services of a group from where the node is.
    private IEnumerable<string> Services(KubernetesResource group) => group.Spec?["virtualservices"] is not SourceList services
        ? []
        : services.Items.OfType<SourceObject>()
            .Where(service => service["name"] is SourceText)
            .Select(service => scope.AwsNameOf("VirtualService", SpaceIn(service, Namespace), service["name"]!.Source));

    private string Namespace => node.Namespace;
}

using YamlDotNet.RepresentationModel;

namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>The GitHub Action at the root of the repository.</summary>
internal sealed class ActionFile
{
    private ActionFile(YamlMappingNode root) => Root = root;

    public YamlMappingNode Root { get; }

    public IReadOnlyList<YamlMappingNode> Steps => [.. ((YamlSequenceNode)((YamlMappingNode)Root["runs"])["steps"]).Cast<YamlMappingNode>()];

    public static ActionFile Read()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Repository.Text("action.yml")));
        return new((YamlMappingNode)yaml.Documents.Single().RootNode);
    }

    public static string? Text(YamlMappingNode node, string name) => node.Children.TryGetValue(new YamlScalarNode(name), out var value) ? ((YamlScalarNode)value).Value : null;

    public static YamlMappingNode Map(YamlMappingNode node, string name) => (YamlMappingNode)node[name];

    public string Script(string step) => Text(Steps.Single(one => Text(one, "id") == step), "run")!;
}

namespace Pulumi.ProviderGenerator.Facts;

/// <summary>One table.</summary>
internal sealed class ModuleFacts
{
    public string Namespace { get; set; } = "";

    public Dictionary<string, TypeFacts> Shapes { get; } = new(StringComparer.Ordinal);

    public List<TypeFacts> Resources { get; } = [];

    /// <summary>Pulumi.Aws.AppMesh -> AppMesh.</summary>
    public string ModuleName => Namespace.Substring(Namespace.LastIndexOf('.') + 1);

    /// <summary>Pulumi.Aws.AppMesh -> AwsResourceType: every package has an attribute of its own that knows its version.</summary>
    public string ResourceAttribute
    {
        get
        {
            var package = Namespace.Substring(0, Namespace.LastIndexOf('.'));
            return package.Substring(package.LastIndexOf('.') + 1) + "ResourceType";
        }
    }
}

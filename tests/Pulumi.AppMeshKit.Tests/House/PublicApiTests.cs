namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>A change of the public API shows in a diff, and somebody decides.</summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData(typeof(Mesh))]
    [InlineData(typeof(Model.MeshModel))]
    [InlineData(typeof(Formats.DefinitionFiles))]
    [InlineData(typeof(Testing.MeshTest))]
    public void The_public_API_is_what_was_accepted(Type type)
    {
        var assembly = type.Assembly;

        AcceptedText.Compare($"docs/api/{assembly.GetName().Name}.txt", PublicApi.Print(assembly));
    }
}

namespace Pulumi.AppMeshKit.Tool;

/// <summary>The files beside <c>Program.cs</c>.</summary>
internal static class ProjectTexts
{
    /// <summary>The project file, with the kit in this tool's version; that brings the Pulumi packages it was built with.</summary>
    internal static string Project() =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">

          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>

          <ItemGroup>
            <PackageReference Include="Pulumi.AppMeshKit" Version="{ToolVersion.Text}" />
          </ItemGroup>

        </Project>

        """;

    /// <summary>The description of the Pulumi project.</summary>
    /// <param name="name">Its name; characters that such a name cannot hold become hyphens.</param>
    internal static string Pulumi(string name) =>
        $"""
        name: {Name(name)}
        runtime: dotnet
        description: A service mesh, converted from its definitions with appmeshkit.

        """;

    private static string Name(string name)
    {
        var plain = Naming.Component(name);
        return plain.Length > 100 ? plain[..100] : plain;
    }
}

namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>
/// A program that takes the kit's arguments and needs nothing to be built but the compiler. Files beside it say what it does: it writes
/// <c>snapshot.json</c>, prints <c>says.txt</c>, and ends with what <c>code.txt</c> holds.
/// </summary>
internal static class StandInProgram
{
    public const string ProjectFile = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
        </Project>
        """;

    public const string Source = """
        var file = args[Array.IndexOf(args, "--output") + 1];
        var project = Array.IndexOf(args, "--project") is var at and >= 0 ? args[at + 1] : "none";
        var seen = string.Join(" ", Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(name => name.StartsWith("PULUMI_")).Order());
        if (File.Exists("says.txt")) Console.Error.WriteLine(File.ReadAllText("says.txt"));
        if (File.Exists("snapshot.json")) File.WriteAllText(file, File.ReadAllText("snapshot.json").Replace("PROJECT", project).Replace("SEEN", seen));
        return File.Exists("code.txt") ? int.Parse(File.ReadAllText("code.txt")) : 0;
        """;

    /// <summary>A snapshot with a mesh of one node that listens on a port.</summary>
    public static string Snapshot(int port = 8080, string name = "shop", string error = "") =>
        $$"""
        {
          "schemaVersion": 1, "kind": "MeshSnapshot", "project": "PROJECT", "stack": "SEEN",
          "errors": [{{(error.Length == 0 ? string.Empty : $"\"{error}\"")}}],
          "meshes": [{ "name": "{{name}}", "isComplete": true, "requests": [
            { "kind": "Mesh", "request": { "meshName": "{{name}}" } },
            { "kind": "VirtualNode",
              "request": { "meshName": "{{name}}", "virtualNodeName": "colors", "spec": {
                "listeners": [{ "portMapping": { "port": {{port}}, "protocol": "http" } }],
                "serviceDiscovery": { "dns": { "hostname": "colors.shop.local" } } } } }] }],
          "findings": [{
            "subject": "Mesh \"{{name}}\"", "fails": false, "rule": "EOL-001", "severity": "warning",
            "resource": { "kind": "Mesh", "mesh": "{{name}}", "name": "{{name}}" }, "path": "", "message": "it has ended." }]
        }
        """;

    /// <summary>The files of the program, below a folder.</summary>
    public static IEnumerable<(string File, string Text)> In(string folder, string? snapshot = null) =>
    [
        ($"{folder}/Shop.csproj", ProjectFile),
        ($"{folder}/Program.cs", Source),
        ($"{folder}/snapshot.json", snapshot ?? Snapshot()),
    ];
}

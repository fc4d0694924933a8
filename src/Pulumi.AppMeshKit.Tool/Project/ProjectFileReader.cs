namespace Pulumi.AppMeshKit.Tool;

internal static class ProjectFileReader
{
    public static ProjectFile Read(string file) => ProjectFile.None with { File = file };
}

using System.Reflection;

namespace Pulumi.AppMeshKit.Tool;

internal static class ToolVersion
{
    /// <summary>The version of the tool, without the commit that it was built from.</summary>
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}

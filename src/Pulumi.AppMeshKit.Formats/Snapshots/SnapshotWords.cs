using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>The words of a snapshot for what the code has enumerations for.</summary>
internal static class SnapshotWords
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    public static Severity? SeverityOf(string word) => word switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        _ => null,
    };

    public static string Of(SnapshotResourceKind kind) => kind switch
    {
        SnapshotResourceKind.MeshComponent => "meshComponent",
        SnapshotResourceKind.Component => "component",
        _ => "custom",
    };

    public static SnapshotResourceKind? ResourceKindOf(string word) => word switch
    {
        "meshComponent" => SnapshotResourceKind.MeshComponent,
        "component" => SnapshotResourceKind.Component,
        "custom" => SnapshotResourceKind.Custom,
        _ => null,
    };
}

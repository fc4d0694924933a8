namespace Pulumi.AppMeshKit.Model;

/// <summary>How bad a finding is.</summary>
public enum Severity
{
    /// <summary>A fact worth a line.</summary>
    Info,

    /// <summary>Accepted by App Mesh, but unsafe, undefined or very likely not meant.</summary>
    Warning,

    /// <summary>App Mesh or Envoy rejects it, or it cannot work as written.</summary>
    Error,
}

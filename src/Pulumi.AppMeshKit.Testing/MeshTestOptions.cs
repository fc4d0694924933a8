using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Testing;

/// <summary>How a mesh under test is made.</summary>
public sealed record MeshTestOptions
{
    /// <summary>The mesh, by its name; null where there is only one.</summary>
    public string? Mesh { get; init; }

    /// <summary>What the run of a program pretends to be: the names of project and stack.</summary>
    public PreviewOptions Preview { get; init; } = new();

    /// <summary>What to assume where App Mesh leaves a choice.</summary>
    public SimulatorOptions Simulator { get; init; } = new();

    /// <summary>What the reader of definitions must be told: values of placeholders, the mesh of Kubernetes resources.</summary>
    public ReadingOptions Reading { get; init; } = new();
}

using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>What was found about definitions.</summary>
/// <param name="Findings">All of it, sorted by file, line and rule.</param>
/// <param name="OfTarget">What of it the target has to say, mesh by mesh: losses and limits.</param>
internal sealed record JudgedDefinitions(IReadOnlyList<Finding> Findings, IReadOnlyList<(DefinedMesh Mesh, IReadOnlyList<Finding> Findings)> OfTarget);

using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>The documents of one file.</summary>
/// <param name="Documents">The documents in their order.</param>
/// <param name="Problems">Those that cannot be read.</param>
internal sealed record DocumentSet(IReadOnlyList<SourceNode> Documents, IReadOnlyList<ReadProblem> Problems);

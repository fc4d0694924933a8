using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>A secret: as unknown as what only a deployment knows. All that is kept of it is the text that stands for it.</summary>
internal sealed class PulumiSecret(string source, int? line) : SourceUnknown(source, line);

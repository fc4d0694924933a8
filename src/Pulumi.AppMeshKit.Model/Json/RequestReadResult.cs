namespace Pulumi.AppMeshKit.Model;

/// <summary>What came of reading a request.</summary>
/// <param name="Request">The request as far as it could be read; null when the text is no JSON object or its kind is unknown.</param>
/// <param name="Problems">What could not be taken as it stands, in the order of the API's members. Empty is fine.</param>
public sealed record RequestReadResult(ApiRequest? Request, IReadOnlyList<ReadProblem> Problems);

namespace Pulumi.AppMeshKit.Model;

/// <summary>How the components call what the API calls otherwise. All other members differ in their first letter only.</summary>
internal static class CodeNames
{
    internal static string Of(string apiMember) => apiMember switch
    {
        "logging" => "AccessLog",
        "retryPolicy" => "Retries",
        "serviceDiscovery" => "Discovery",
        "weightedTargets" => "Weights",
        "queryParameters" => "Query",
        _ => char.ToUpperInvariant(apiMember[0]) + apiMember[1..],
    };
}

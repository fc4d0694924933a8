using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Tests.Shared;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>Definitions that people wrote, rendered one by one and read back.</summary>
[Collection(PulumiPrograms.Name)]
public class CorpusTests
{
    private const string CloudMapPreference = "Pulumi.Aws has no place for the IP preference (SD-010)";

    /// <summary>Definitions that do not come back, and why.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["aws_aws-app-mesh-examples/howto-ipv6/virtualNode.colorteller-orange-vn@custom-preference.json"] = CloudMapPreference,
        ["aws_aws-app-mesh-examples/howto-ipv6/virtualNode.colorteller-red-vn@custom-preference.json"] = CloudMapPreference,
        ["aws_aws-app-mesh-examples/howto-ipv6/virtualNode.colorteller-yellow-vn@custom-preference.json"] = CloudMapPreference,
        ["aws_aws-app-mesh-examples/howto-k8s-http-ingress-v2/gatewayRoute.method-match_howto-k8s-http-ingress-v2.json"] =
            "Pulumi.Aws has no place for the method (GR-023)",
        ["aws_aws-app-mesh-controller-for-k8s/samples/virtualGateway.virtualgateway-sample_default.json"] =
            "no listeners, which both App Mesh and Pulumi.Aws insist on",
        ["aws-samples_aws-app-mesh-helm-chart/main/virtualGateway.tpltemplateeks-app-mesh-gateway.fullname.__default.json"] =
            "a placeholder where a structure belongs",
        ["aws_aws-app-mesh-examples/blog-eks-canary-deployments-pipeline/route.route-to-_MICROSERVICE_NAME.json"] =
            "a placeholder where a list belongs",
        ["aws_aws-app-mesh-examples/blog-eks-canary-deployments-pipeline/route.route-to-_MICROSERVICE_NAME@redis-server.json"] =
            "a placeholder where a list belongs",
        ["aws_aws-app-mesh-examples/blog-eks-canary-deployments-pipeline/route.route-to-_MICROSERVICE_NAME@yelb-db.json"] =
            "a placeholder where a list belongs",
    };

    [SharedFact]
    public async Task Every_definition_comes_back_as_it_was_but_for_the_exceptions()
    {
        var files = SharedFolder.Table(Path.Combine(SharedFolder.Corpus, "INDEX.tsv")).Select(row => row["file"]).ToList();
        var changed = new List<string>();
        foreach (var file in files)
        {
            if (!await ComesBackAsync(file))
            {
                changed.Add(file);
            }
        }

        Assert.True(files.Count > 400, $"only {files.Count} definitions");
        Assert.Equal(Exceptions.Keys.Order(StringComparer.Ordinal), changed.Order(StringComparer.Ordinal));
    }

    private static async Task<bool> ComesBackAsync(string file)
    {
        // A placeholder would be unknown, and nothing here delivers it; as a plain text it travels like any other.
        var json = (await File.ReadAllTextAsync(Path.Combine(SharedFolder.Corpus, file))).Replace("${", "$(", StringComparison.Ordinal);
        if (RequestJson.Read(json, file) is not { Problems.Count: 0, Request: { } request })
        {
            return false;
        }

        try
        {
            var back = await Render.ThereAndBackAsync(request);
            return back.Problems.Count == 0 && request.Equals(back.Request);
        }
        catch (Exception refused) when (refused.ToString().Contains("is required", StringComparison.Ordinal))
        {
            return false;
        }
    }
}

using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>Zero, false and the empty text are values and not the lack of one.</summary>
[Collection(PulumiPrograms.Name)]
public class ZeroTests
{
    [Fact]
    public Task Weight_priority_and_retries_of_zero_are_sent() => Survives(Requests.Route(
        """
        { "priority": 0, "httpRoute": {
          "action": { "weightedTargets": [{ "virtualNode": "v1", "weight": 0 }] },
          "match": { "prefix": "/", "headers": [{ "name": "x", "invert": false, "match": { "range": { "start": 0, "end": 0 } } }] },
          "retryPolicy": { "maxRetries": 0, "perRetryTimeout": { "unit": "s", "value": 0 }, "httpRetryEvents": [] },
          "timeout": { "idle": { "unit": "ms", "value": 0 } } } }
        """));

    [Fact]
    public Task A_policy_that_is_not_enforced_is_sent() => Survives(Requests.Node(
        """{ "backendDefaults": { "clientPolicy": { "tls": { "enforce": false, "validation": { "trust": {} } } } } }"""));

    [Fact]
    public Task An_empty_text_is_sent() => Survives(Requests.Node("""{ "serviceDiscovery": { "dns": { "hostname": "" } } }"""));

    private static async Task Survives(ApiRequest request)
    {
        var back = await Render.ThereAndBackAsync(request);

        Assert.Equal(RequestJson.Write(request), RequestJson.Write(back.Request!));
    }
}

using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>What counts as a setting, and as what.</summary>
public class SettingWalkTests
{
    [Theory]
    [InlineData("""{ "meshName": "shop" }""", 0, 0, 0)] // names are no settings
    [InlineData("""{ "meshName": "shop", "clientToken": "once", "tags": [{ "key": "team", "value": "web" }] }""", 2, 0, 0)]
    [InlineData("""{ "meshName": "shop", "spec": { "egressFilter": { "type": "ALLOW_ALL" } } }""", 1, 0, 0)]
    [InlineData("""{ "meshName": "shop", "spec": { "egressFilter": { "type": "DROP_ALL" } } }""", 0, 0, 1)]
    [InlineData("""{ "meshName": "shop", "virtualNodeName": "a", "spec": { "listeners": [{ "portMapping": { "port": 80, "protocol": "http" } }] } }""", 2, 0, 0)]
    [InlineData("""{ "meshName": "shop", "virtualNodeName": "a", "spec": { "listeners": [{ "portMapping": { "port": 80, "protocol": "tcp" } }] } }""", 0, 0, 2)] // of what is lost as a whole, no part is kept
    [InlineData("""{ "meshName": "shop", "virtualNodeName": "a", "spec": { "serviceDiscovery": { "dns": { "hostname": "a", "responseType": "ENDPOINTS" } } } }""", 0, 2, 0)]
    [InlineData("""{ "meshName": "shop", "virtualGatewayName": "edge", "spec": { "listeners": [{ "portMapping": { "port": 80, "protocol": "http" } }] } }""", 0, 0, 2)]
    public void A_setting_is_one_value_and_counts_as_the_table_has_it(string json, int full, int partial, int lost) =>
        Assert.Equal(new SettingCount(full, partial, lost), Count(RequestJson.Read(json).Request!));

    [Fact]
    public void What_a_default_filled_in_is_not_counted()
    {
        var mesh = new MeshRequest { Name = "shop", Spec = new() { EgressFilter = new() { Type = Value<string>.Known("DROP_ALL", Origin.Root()["spec"].AsDefault()) } } };

        Assert.Equal(0, Count(mesh).Total);
    }

    [Theory]
    [InlineData(0, 0, 0, null)]
    [InlineData(3, 0, 0, 100)]
    [InlineData(199, 1, 0, 99)] // 100 says that nothing is lost
    [InlineData(1, 1, 1, 50)]
    [InlineData(0, 0, 2, 0)]
    public void The_score_is_rounded_down(int full, int partial, int lost, int? score) => Assert.Equal(score, new SettingCount(full, partial, lost).Score);

    private static SettingCount Count(ApiRequest request) => SettingWalk.Of(request, new() { Engine = TargetEngine.VpcLattice, UsesAwsNative = true });
}

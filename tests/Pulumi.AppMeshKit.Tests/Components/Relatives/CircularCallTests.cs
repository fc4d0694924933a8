namespace Pulumi.AppMeshKit.Tests;

/// <summary>Backends are names, never edges: services may call each other, and themselves.</summary>
[Collection(PulumiPrograms.Name)]
public class CircularCallTests
{
    [Fact]
    public async Task Two_services_call_each_other()
    {
        var run = await Services.RunAsync(mesh =>
        {
            var ledger = Services.One(mesh, "ledger", "payments.shop.local");
            Services.One(mesh, "payments", ledger);
            Assert.Equal("REACH-004", Assert.Single(((IMesh)mesh).Scope.CheckFinished()).Rule.Id);
        });

        run.Is("VirtualNode ledger-v1", "spec.backends", """[{ "virtualService": { "virtualServiceName": "payments.shop.local" } }]""");
        run.Is("VirtualNode payments-v1", "spec.backends", """[{ "virtualService": { "virtualServiceName": "ledger.shop.local" } }]""");
        Assert.Equal(["Mesh shop"], await run.DependenciesAsync("VirtualNode ledger-v1"));
        Assert.Equal(["Mesh shop"], await run.DependenciesAsync("VirtualNode payments-v1"));
    }

    [Fact]
    public async Task One_calls_itself()
    {
        var run = await Services.RunAsync(mesh => Services.One(mesh, "tree", "tree.shop.local"));

        run.Is("VirtualNode tree-v1", "spec.backends", """[{ "virtualService": { "virtualServiceName": "tree.shop.local" } }]""");
        Assert.Equal(["Mesh shop"], await run.DependenciesAsync("VirtualNode tree-v1"));
    }
}

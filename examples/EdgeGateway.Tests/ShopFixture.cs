using Pulumi.AppMeshKit.Testing;
using Xunit;

namespace EdgeGateway.Tests;

/// <summary>The mesh, made once and shared by tests.</summary>
public sealed class ShopFixture : IAsyncLifetime
{
    public MeshTest Mesh { get; private set; } = null!;

    public async Task InitializeAsync() => Mesh = await MeshTest.RunAsync(ShopMesh.Create);

    public Task DisposeAsync() => Task.CompletedTask;
}

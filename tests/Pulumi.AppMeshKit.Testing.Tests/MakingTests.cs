namespace Pulumi.AppMeshKit.Testing.Tests;

/// <summary>Where a mesh under test comes from.</summary>
[Collection(PulumiPrograms.Name)]
public sealed class MakingTests
{
    [Fact]
    public async Task From_programs_of_every_shape()
    {
        MeshTest[] meshes =
        [
            await MeshTest.RunAsync(Shop.Create),
            await MeshTest.RunAsync(async () =>
            {
                await Task.Yield();
                Shop.Create();
            }),
            await MeshTest.RunAsync(Outputs),
            await MeshTest.RunAsync(() => Task.FromResult(Outputs())),
            await MeshTest.RunAsync<WholeShop>(),
        ];

        Assert.All(meshes, mesh => mesh.Gateway("edge").Get("/ledger").ShouldReachOnly("ledger"));
    }

    [Fact]
    public async Task Runs_wait_for_each_other()
    {
        var (running, most) = (0, 0);
        async Task Program()
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            await Task.Delay(20);
            Shop.Create();
            Interlocked.Decrement(ref running);
        }

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => MeshTest.RunAsync(Program))));

        Assert.Equal(1, most);
    }

    [Fact]
    public async Task The_run_is_told_what_to_pretend()
    {
        string? seen = null;

        await MeshTest.RunAsync(
            () =>
            {
                seen = $"{Deployment.Instance.ProjectName}/{Deployment.Instance.StackName}";
                Shop.Create();
            },
            new() { Preview = new() { ProjectName = "shop", StackName = "production" } });

        Assert.Equal("shop/production", seen);
    }

    [Fact]
    public async Task A_program_that_fails_shows_its_report()
    {
        var failure = await Assert.ThrowsAsync<MeshAssertionException>(() => MeshTest.RunAsync(() =>
        {
            _ = new ServiceWithRouter("cart", new()
            {
                Mesh = new Mesh("shop"),
                Versions = { ["v1"] = ServiceVersion.Dns("cart.shop.local") },
                Weights = new() { ["v2"] = 1 },
            });
        }));

        Assert.StartsWith("The program has no mesh to test before this is mended.\n\nServiceWithRouter \"cart\" has 1 problem:\n  REF-001  Weights[\"v2\"]: there is no version \"v2\".", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_meshes_one_is_named()
    {
        static void Program() => (_, _) = (new Mesh("one"), new Mesh("two"));

        var failure = await Assert.ThrowsAsync<MeshAssertionException>(() => MeshTest.RunAsync(Program));
        Assert.Equal("The program makes 2 meshes: \"one\" and \"two\". Say which one: new() { Mesh = \"one\" }.", failure.Message);

        failure = await Assert.ThrowsAsync<MeshAssertionException>(() => MeshTest.RunAsync(Program, new() { Mesh = "three" }));
        Assert.Equal("The program makes no mesh \"three\", but \"one\" and \"two\".", failure.Message);

        Assert.Equal("two", (await MeshTest.RunAsync(Program, new() { Mesh = "two" })).Model.Name);
        Assert.Equal("The program makes no mesh.", (await Assert.ThrowsAsync<MeshAssertionException>(() => MeshTest.RunAsync(() => { }))).Message);
    }

    [Fact]
    public void From_files_beside_the_test()
    {
        var mesh = MeshTest.OfFiles("mesh");

        mesh.Service("colors.paint.local").Get("/").ShouldReachOnly("colors-v1");
    }

    [Fact]
    public void Files_with_errors_are_refused()
    {
        var failure = Assert.Throws<MeshAssertionException>(() => MeshTest.OfFiles("broken.json")).Message;

        Assert.StartsWith("The definitions have 1 error.\n  GEN-004  ", failure, StringComparison.Ordinal);
        Assert.EndsWith("/broken.json:4: spec.listeners[0].portMapping.port: the listener port is 0; it must be between 1 and 65535.", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_are_not_there_are_refused() =>
        Assert.Contains("there is no such file or folder", Assert.Throws<MeshAssertionException>(() => MeshTest.OfFiles(["nowhere"])).Message, StringComparison.Ordinal);

    private static IDictionary<string, object?> Outputs()
    {
        Shop.Create();
        return new Dictionary<string, object?>();
    }

    public sealed class WholeShop : Stack
    {
        public WholeShop()
            : base(MeshProgram.StackOptions) => Shop.Create();
    }
}
